package io.creditbridge.quoting;

import io.creditbridge.pricing.AcceptanceCurve;
import io.creditbridge.pricing.AcceptanceFit;
import io.creditbridge.pricing.AcceptanceFit.Offers;
import io.creditbridge.pricing.ObservedAcceptance;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which rate earns most for a typical loan of a product, given how offers were answered.
 *
 * @param bounds the rates the product may have today
 * @param breakEvenRate the rate at which the loan just pays for itself
 * @param seen the offers with the share that accepted, by rising rate
 * @param fit the curve through them, or why there is none
 * @param best the rate that earns most under the curve; null without a curve
 * @param bestSeen the rate among those seen that earns most by the smoothed shares; null where none that the product
 *     may have earns anything
 * @param picture what rates from the lowest to the highest would earn; empty without a curve
 */
record RateStudy(
        Bounds bounds,
        double breakEvenRate,
        List<Seen> seen,
        AcceptanceFit fit,
        @Nullable Best best,
        @Nullable Double bestSeen,
        List<Earned> picture) {

    private static final int STEPS = 20;

    /**
     * The rates a product may have on a day.
     *
     * @param lowest LPR of the term with the smallest spread
     * @param highest LPR of the term with the largest spread
     */
    record Bounds(double lowest, double highest) {}

    /**
     * Offers at one rate.
     *
     * @param offers how many, and how many accepted
     * @param share the share that accepted
     * @param smoothed the share made falling by pooling neighbours
     * @param fitted the share by the curve; null without one
     */
    record Seen(
            Offers offers,
            double share,
            double smoothed,
            @Nullable Double fitted) {}

    /**
     * A rate with what it would earn.
     *
     * @param annualRate the rate
     * @param acceptance the share that would accept it
     * @param profit what it earns a year on each yuan asked for
     */
    record Earned(double annualRate, double acceptance, double profit) {

        static Earned at(double rate, double breakEvenRate, AcceptanceCurve curve) {
            return new Earned(rate, curve.acceptance(rate), curve.profit(rate, breakEvenRate));
        }
    }

    /**
     * The rate that earns most.
     *
     * @param anywhere the best of all rates
     * @param within the best that the product may have
     */
    record Best(Earned anywhere, Earned within) {}

    static RateStudy of(Bounds bounds, double breakEvenRate, List<Offers> offers) {
        AcceptanceFit fit = AcceptanceFit.of(offers);
        AcceptanceCurve curve = fit instanceof AcceptanceFit.Fitted fitted ? fitted.curve() : null;
        List<Seen> seen = seen(offers, curve);
        return new RateStudy(
                bounds,
                breakEvenRate,
                seen,
                fit,
                curve == null ? null : best(bounds, breakEvenRate, curve),
                bestSeen(seen, bounds, breakEvenRate),
                curve == null ? List.of() : picture(bounds, breakEvenRate, curve));
    }

    private static List<Seen> seen(List<Offers> offers, @Nullable AcceptanceCurve curve) {
        if (offers.isEmpty()) {
            return List.of();
        }
        List<ObservedAcceptance.Point> points = offers.stream()
                .map(one -> new ObservedAcceptance.Point(
                        one.annualRate(), (double) one.accepted() / one.offered(), one.offered()))
                .toList();
        List<ObservedAcceptance.Point> smoothed =
                new ObservedAcceptance(points).smoothed().points();
        return IntStream.range(0, offers.size())
                .mapToObj(i -> new Seen(
                        offers.get(i),
                        points.get(i).acceptance(),
                        smoothed.get(i).acceptance(),
                        curve == null ? null : curve.acceptance(offers.get(i).annualRate())))
                .toList();
    }

    private static Best best(Bounds bounds, double breakEvenRate, AcceptanceCurve curve) {
        return new Best(
                Earned.at(curve.bestRate(breakEvenRate), breakEvenRate, curve),
                Earned.at(
                        curve.bestRateWithin(breakEvenRate, bounds.lowest(), bounds.highest()), breakEvenRate, curve));
    }

    private static @Nullable Double bestSeen(List<Seen> seen, Bounds bounds, double breakEvenRate) {
        Double best = null;
        double most = 0;
        for (Seen one : seen) {
            double rate = one.offers().annualRate();
            double profit = (rate - breakEvenRate) * one.smoothed();
            if (profit > most && rate >= bounds.lowest() && rate <= bounds.highest()) {
                most = profit;
                best = rate;
            }
        }
        return best;
    }

    private static List<Earned> picture(Bounds bounds, double breakEvenRate, AcceptanceCurve curve) {
        return DoubleStream.iterate(0, step -> step <= STEPS, step -> step + 1)
                .map(step -> bounds.lowest() + (bounds.highest() - bounds.lowest()) * step / STEPS)
                .mapToObj(rate -> Earned.at(rate, breakEvenRate, curve))
                .toList();
    }
}
