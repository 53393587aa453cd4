package io.creditbridge.portfolio;

/**
 * The limit of a book of infinitely many equal small loans: an approximation, 2 to 10 percent off at a hundred loans.
 *
 * <p>The default rate given the factor becomes certain (O. Vasicek, "Loan portfolio value", Risk, December 2002), so
 * its distribution has a closed form. Use {@link LossBook} for real books.
 *
 * @param pd each loan's probability of default, in (0, 1)
 * @param lgd the part of the exposure lost in default, in [0, 1]
 * @param assetCorrelation in (0, 1)
 */
public record LargePoolApproximation(double pd, double lgd, double assetCorrelation) {

    private static final int PANELS = 4_000;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public LargePoolApproximation {
        if (!(pd > 0 && pd < 1) || !(lgd >= 0 && lgd <= 1) || !(assetCorrelation > 0 && assetCorrelation < 1)) {
            throw new IllegalArgumentException(
                    "out of range: pd " + pd + ", lgd " + lgd + ", correlation " + assetCorrelation);
        }
    }

    /** The default rate that is not exceeded with the probability, in (0, 1). */
    public double worstDefaultRate(double probability) {
        return Normal.cumulative((Normal.inverse(pd) + Math.sqrt(assetCorrelation) * Normal.inverse(probability))
                / Math.sqrt(1 - assetCorrelation));
    }

    /** The probability that the default rate stays within the given rate, in [0, 1]. */
    public double defaultRateWithin(double rate) {
        return Normal.cumulative((Math.sqrt(1 - assetCorrelation) * Normal.inverse(rate) - Normal.inverse(pd))
                / Math.sqrt(assetCorrelation));
    }

    /**
     * The expected payout on a guaranteed volume of 1 that stops at the cap: the integral of the probability that the
     * loss rate lies above x, for x up to the cap, by Simpson's rule.
     *
     * @param capRate in [0, 1]
     */
    public double expectedPayout(double capRate) {
        double end = Math.min(capRate, lgd);
        if (!(end > 0)) {
            return 0;
        }
        double step = end / PANELS;
        double sum = 0;
        for (int i = 0; i <= PANELS; i++) {
            int weight = i == 0 || i == PANELS ? 1 : i % 2 == 0 ? 2 : 4;
            sum += weight * (1 - defaultRateWithin(Math.min(1, i * step / lgd)));
        }
        return sum * step / 3;
    }
}
