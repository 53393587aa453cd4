package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.pricing.AcceptanceFit.Offers;
import io.creditbridge.pricing.AcceptanceFit.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class AcceptanceFitTest {

    /** With two rates the curve goes through both shares, and the error has a closed form. */
    @Test
    void goesThroughTheSharesOfTwoRates() {
        var fit = (AcceptanceFit.Fitted) AcceptanceFit.of(List.of(new Offers(0.04, 100, 80), new Offers(0.06, 50, 20)));
        assertThat(fit.curve().acceptance(0.04)).isCloseTo(0.8, within(1e-12));
        assertThat(fit.curve().acceptance(0.06)).isCloseTo(0.4, within(1e-12));
        double variance = 1 / (100 * 0.8 * 0.2) + 1 / (50 * 0.4 * 0.6);
        assertThat(fit.betaError()).isCloseTo(Math.sqrt(variance) / 0.02, within(1e-9));
    }

    @Property(tries = 200)
    void noOtherCurveIsMoreLikely(
            @ForAll @Scale(3) @DoubleRange(min = -4, max = 0) double alpha,
            @ForAll @Scale(3) @DoubleRange(min = 20, max = 120) double beta,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @Scale(4) @DoubleRange(min = -1, max = 1) double byAlpha,
            @ForAll @Scale(4) @DoubleRange(min = -10, max = 10) double byBeta) {
        List<Offers> offers = drawn(new AcceptanceCurve(alpha, beta), seed);
        if (AcceptanceFit.of(offers) instanceof AcceptanceFit.Fitted(AcceptanceCurve best, double error)) {
            assertThat(error).isPositive();
            double beside = Math.max(1e-6, best.beta() + byBeta);
            assertThat(logLikelihood(offers, new AcceptanceCurve(best.alpha() + byAlpha, beside)))
                    .isLessThanOrEqualTo(logLikelihood(offers, best) + 1e-9);
        }
    }

    @Test
    void findsTheCurveThatManyOffersWereDrawnFrom() {
        AcceptanceCurve curve = new AcceptanceCurve(-2.9, 36.6);
        List<Offers> offers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double rate = 0.03 + 0.01 * i;
            offers.add(new Offers(rate, 1_000_000, (int) Math.rint(1_000_000 * curve.acceptance(rate))));
        }
        var fit = (AcceptanceFit.Fitted) AcceptanceFit.of(offers);
        assertThat(fit.curve().beta()).isCloseTo(36.6, within(3 * fit.betaError()));
        assertThat(fit.betaError()).isLessThan(0.1);
    }

    @Test
    void saysWhyNoCurveFollows() {
        assertThat(reason(new Offers(0.04, 10, 5))).isEqualTo(Reason.ONE_RATE);
        assertThat(reason(new Offers(0.04, 10, 10), new Offers(0.05, 3, 3))).isEqualTo(Reason.ALL_ALIKE);
        assertThat(reason(new Offers(0.04, 10, 0), new Offers(0.05, 3, 0))).isEqualTo(Reason.ALL_ALIKE);
        assertThat(reason(new Offers(0.04, 10, 4), new Offers(0.05, 10, 6))).isEqualTo(Reason.NOT_FALLING);
        assertThat(reason(new Offers(0.04, 10, 0), new Offers(0.05, 10, 6))).isEqualTo(Reason.NOT_FALLING);
        assertThat(reason(new Offers(0.04, 10, 10), new Offers(0.05, 10, 0))).isEqualTo(Reason.SEPARATED);
        assertThat(reason(new Offers(0.04, 10, 10), new Offers(0.05, 10, 4), new Offers(0.06, 2, 0)))
                .isEqualTo(Reason.SEPARATED);
    }

    @Test
    void refusesCountsOutOfRange() {
        assertThatThrownBy(() -> new Offers(0.04, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Offers(0.04, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Offers(Double.NaN, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Reason reason(Offers... offers) {
        return ((AcceptanceFit.None) AcceptanceFit.of(List.of(offers))).reason();
    }

    private static List<Offers> drawn(AcceptanceCurve curve, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Offers> offers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double rate = 0.02 + 0.01 * i;
            int offered = random.nextInt(1, 40);
            int accepted = 0;
            for (int one = 0; one < offered; one++) {
                accepted += random.nextDouble() < curve.acceptance(rate) ? 1 : 0;
            }
            offers.add(new Offers(rate, offered, accepted));
        }
        return offers;
    }

    private static double logLikelihood(List<Offers> offers, AcceptanceCurve curve) {
        return offers.stream()
                .mapToDouble(one -> {
                    double accepted = curve.acceptance(one.annualRate());
                    return one.accepted() * Math.log(accepted)
                            + (one.offered() - one.accepted()) * Math.log1p(-accepted);
                })
                .sum();
    }
}
