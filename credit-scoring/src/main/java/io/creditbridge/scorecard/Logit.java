package io.creditbridge.scorecard;

/** The logit ln(p/(1−p)), its inverse, and the shift of a probability to another share of bads. */
public final class Logit {

    private Logit() {}

    /** The logit of a probability; infinite at 0 and 1. */
    public static double of(double probability) {
        return StrictMath.log(probability) - StrictMath.log1p(-probability);
    }

    /** The probability with that logit. */
    public static double inverse(double logit) {
        // Written so that the exponential is never above one and cannot overflow.
        double small = StrictMath.exp(-Math.abs(logit));
        return logit >= 0 ? 1 / (1 + small) : small / (1 + small);
    }

    /**
     * A probability of default moved from a population with one share of bads to one with another:
     * logit p' = logit p + logit(to) − logit(from).
     *
     * @throws IllegalArgumentException if a share does not lie strictly between 0 and 1
     */
    public static double shiftPrior(double probability, double from, double to) {
        if (!(from > 0 && from < 1 && to > 0 && to < 1)) {
            throw new IllegalArgumentException("shares of bads must lie in (0, 1): " + from + ", " + to);
        }
        return inverse(of(probability) + of(to) - of(from));
    }
}
