package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.pricing.ObservedAcceptance.Point;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    private static final AcceptanceCurve CURVE = new AcceptanceCurve(-2.86890131, 36.62835864);

    @Test
    void agreesWithTheWorkedBestRate() {
        assertThat(CURVE.bestRate(0.02)).isCloseTo(0.0764948999, within(5e-11));
    }

    @Property
    void noOtherRateEarnsMore(
            @ForAll @Scale(6) @DoubleRange(min = -5, max = 5) double alpha,
            @ForAll @Scale(6) @DoubleRange(min = 1, max = 200) double beta,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.2) double breakEven,
            @ForAll @Scale(6) @DoubleRange(min = -0.2, max = 0.2) double away) {
        AcceptanceCurve curve = new AcceptanceCurve(alpha, beta);
        double best = curve.bestRate(breakEven);
        double most = (best - breakEven) * curve.acceptance(best);
        double other = (best + away - breakEven) * curve.acceptance(best + away);
        assertThat(other).isLessThanOrEqualTo(most + 1e-12);
    }

    @Property
    void lambertsFunctionSolvesItsEquation(@ForAll @Scale(6) @DoubleRange(min = -700, max = 100_000) double y) {
        double w = LambertW.ofExp(y);
        assertThat(w).isPositive();
        assertThat(w + Math.log(w)).isCloseTo(y, within(1e-9 * Math.max(1, Math.abs(y))));
    }

    @Test
    void staysWithinTheRangeOfTheProduct() {
        assertThat(CURVE.bestRateWithin(0.02, 0.03, 0.06)).isEqualTo(0.06);
        assertThat(CURVE.bestRateWithin(0.02, 0.08, 0.09)).isEqualTo(0.08);
    }

    @Test
    void refusesACurveThatDoesNotFall() {
        assertThatThrownBy(() -> new AcceptanceCurve(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AcceptanceCurve(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void poolsObservationsThatRiseWithTheRate() {
        ObservedAcceptance observed = new ObservedAcceptance(
                List.of(new Point(0.04, 1), new Point(0.05, 0.5), new Point(0.06, 0.6), new Point(0.07, 0.7)));
        assertThat(observed.smoothed().points()).extracting(Point::acceptance).containsExactly(1.0, 0.6, 0.6, 0.6);
    }

    @Test
    void refusesObservationsOutOfOrderOrRange() {
        List<Point> unordered = List.of(new Point(0.05, 1), new Point(0.04, 1));
        List<Point> tooHigh = List.of(new Point(0.05, 1.1));
        assertThatThrownBy(() -> new ObservedAcceptance(unordered)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ObservedAcceptance(tooHigh)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ObservedAcceptance(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
