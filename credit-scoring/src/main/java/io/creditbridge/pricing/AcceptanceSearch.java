package io.creditbridge.pricing;

import io.creditbridge.pricing.AcceptanceFit.Offers;
import io.creditbridge.pricing.AcceptanceFit.Reason;
import java.util.List;

/**
 * The search for the most likely curve P = 1/(1 + e^{α+βr}).
 *
 * <p>Rates are centred on their mean and scaled by their spread, which keeps the two-by-two system well conditioned.
 */
final class AcceptanceSearch {

    private static final int MOST_STEPS = 100;
    private static final double PRECISION = 1e-12;

    private final List<Offers> offers;
    private double centre;
    private double spread;

    AcceptanceSearch(List<Offers> offers) {
        this.offers = List.copyOf(offers);
    }

    AcceptanceFit fit() {
        if (offers.stream().map(Offers::annualRate).distinct().count() < 2) {
            return new AcceptanceFit.None(Reason.ONE_RATE);
        }
        long offered = offers.stream().mapToLong(Offers::offered).sum();
        long accepted = offers.stream().mapToLong(Offers::accepted).sum();
        if (accepted == 0 || accepted == offered) {
            return new AcceptanceFit.None(Reason.ALL_ALIKE);
        }
        if (bound(true, true) <= bound(false, false)) {
            return new AcceptanceFit.None(Reason.SEPARATED);
        }
        if (bound(false, true) <= bound(true, false)) {
            return new AcceptanceFit.None(Reason.NOT_FALLING);
        }
        scale(offered);
        return search(Math.log((double) (offered - accepted) / accepted));
    }

    /** The highest or lowest rate at which one was accepted, or declined. */
    private double bound(boolean accepted, boolean highest) {
        var rates = offers.stream()
                .filter(one -> (accepted ? one.accepted() : one.offered() - one.accepted()) > 0)
                .mapToDouble(Offers::annualRate);
        return (highest ? rates.max() : rates.min()).orElseThrow();
    }

    private void scale(long offered) {
        centre = offers.stream()
                        .mapToDouble(one -> one.offered() * one.annualRate())
                        .sum()
                / offered;
        spread = Math.sqrt(offers.stream()
                        .mapToDouble(one -> one.offered() * Math.pow(one.annualRate() - centre, 2))
                        .sum()
                / offered);
    }

    /** Newton's method from the level of all offers together; the likelihood has one peak. */
    private AcceptanceFit search(double level) {
        double alpha = level;
        double beta = 0;
        double betaVariance = Double.NaN;
        for (int step = 0; step < MOST_STEPS; step++) {
            double slopeAlpha = 0;
            double slopeBeta = 0;
            double aa = 0;
            double ab = 0;
            double bb = 0;
            for (Offers one : offers) {
                double x = (one.annualRate() - centre) / spread;
                double p = 1 / (1 + StrictMath.exp(alpha + beta * x));
                double rest = one.offered() * p - one.accepted();
                double weight = one.offered() * p * (1 - p);
                slopeAlpha += rest;
                slopeBeta += rest * x;
                aa += weight;
                ab += weight * x;
                bb += weight * x * x;
            }
            double determinant = aa * bb - ab * ab;
            double byAlpha = (bb * slopeAlpha - ab * slopeBeta) / determinant;
            double byBeta = (aa * slopeBeta - ab * slopeAlpha) / determinant;
            alpha += byAlpha;
            beta += byBeta;
            betaVariance = aa / determinant;
            if (Math.abs(byAlpha) + Math.abs(byBeta) < PRECISION * (1 + Math.abs(alpha) + Math.abs(beta))) {
                break;
            }
        }
        double steepness = beta / spread;
        return steepness > 0
                ? new AcceptanceFit.Fitted(
                        new AcceptanceCurve(alpha - steepness * centre, steepness), Math.sqrt(betaVariance) / spread)
                : new AcceptanceFit.None(Reason.NOT_FALLING);
    }
}
