package io.creditbridge.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    /** Published tables to sixteen digits. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.8413447460685429",
        "-1, 0.15865525393145705",
        "1.96, 0.9750021048517795",
        "-2.5, 0.006209665325776132",
        "-3, 0.0013498980316300946",
        "-5, 2.866515718791939e-7",
        "-8, 6.220960574271785e-16",
        "-20, 2.7536241186062337e-89"
    })
    void agreesWithPublishedValues(double x, double probability) {
        assertThat(Normal.cumulative(x)).isCloseTo(probability, within(probability * 1e-14));
    }

    @Property(tries = 5_000)
    void inverseAndCumulativeUndoEachOther(@ForAll @DoubleRange(min = -8, max = 8) double x) {
        double p = Normal.cumulative(x);
        double slack = 1e-14 + 4e-16 / Normal.density(x);
        assertThat(Normal.inverse(p)).isCloseTo(x, within(slack));
    }

    @Property
    void risesAndMirrors(@ForAll @DoubleRange(min = -6, max = 6) double x) {
        assertThat(Normal.cumulative(x + 1e-6)).isGreaterThan(Normal.cumulative(x));
        assertThat(Normal.cumulative(x) + Normal.cumulative(-x)).isCloseTo(1, within(4e-16));
    }

    @Test
    void theEndsAreInfinite() {
        assertThat(Normal.inverse(0)).isNegative().isInfinite();
        assertThat(Normal.inverse(1)).isPositive().isInfinite();
        assertThat(Normal.inverse(0.5)).isCloseTo(0, within(1e-16));
        assertThat(Normal.inverse(0.975)).isCloseTo(1.959963984540054, within(1e-15));
        assertThatThrownBy(() -> Normal.inverse(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Normal.inverse(1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quadratureGivesTheMomentsOfTheNormal() {
        double moment = 1;
        for (int power = 0; power <= 20; power += 2) {
            int even = power;
            double sum = GaussHermite.SIXTY_FOUR.stream()
                    .mapToDouble(node -> node.weight() * Math.pow(node.z(), even))
                    .sum();
            assertThat(sum).isCloseTo(moment, within(moment * 1e-12));
            moment *= power + 1;
        }
    }
}
