package io.creditbridge.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ScalesTest {

    @Test
    void scalesPointsAsPublished() {
        assertThat(PointScale.STANDARD.factor()).isCloseTo(28.8539, within(5e-5));
        assertThat(PointScale.STANDARD.offset()).isCloseTo(487.123, within(5e-4));
        assertThat(PointScale.STANDARD.points(Logit.of(0.02))).isCloseTo(599.417073, within(5e-7));
    }

    @Property
    void pointsAndProbabilityUndoEachOther(@ForAll @Scale(6) @DoubleRange(min = 0.000001, max = 0.999999) double pd) {
        double points = PointScale.STANDARD.points(Logit.of(pd));
        assertThat(Logit.inverse(PointScale.STANDARD.logit(points))).isCloseTo(pd, within(1e-12));
    }

    @Test
    void movesAProbabilityToAnotherShareOfBadsAsWorkedOut() {
        assertThat(Logit.shiftPrior(0.2, 0.5, 0.03)).isCloseTo(0.007672634271, within(5e-13));
        assertThatThrownBy(() -> Logit.shiftPrior(0.2, 0, 0.03)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsProbabilitiesInRangeAtTheEnds() {
        assertThat(Logit.inverse(-1e9)).isZero();
        assertThat(Logit.inverse(1e9)).isEqualTo(1);
        assertThat(Logit.inverse(0)).isEqualTo(0.5);
        assertThat(Logit.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void refusesAScaleThatIsNone() {
        assertThatThrownBy(() -> new PointScale(0, 600, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PointScale(20, 600, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PointScale(20, Double.NaN, 50)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void calibratesLogitsThatAreTwiceTooStrong() {
        int rows = 40_000;
        double[] logits = new double[rows];
        boolean[] bad = new boolean[rows];
        Random random = new Random(1);
        for (int i = 0; i < rows; i++) {
            double truth = random.nextGaussian() - 1;
            logits[i] = 2 * truth;
            bad[i] = random.nextDouble() < Logit.inverse(truth);
        }
        PlattCalibration line = PlattCalibration.fit(logits, bad);
        assertThat(line.slope()).isCloseTo(0.5, within(0.03));
        assertThat(line.intercept()).isCloseTo(0, within(0.05));
    }
}
