package io.creditbridge.scorecard;

/** How far predicted probabilities lie from what happened. */
public final class ProbabilityErrors {

    private ProbabilityErrors() {}

    /** The Brier score: the mean squared distance between probability and outcome. */
    public static double brier(double[] pd, boolean[] bad) {
        double sum = 0;
        for (int i = 0; i < pd.length; i++) {
            double error = pd[i] - (bad[i] ? 1 : 0);
            sum += error * error;
        }
        return sum / pd.length;
    }

    /**
     * The expected calibration error: over bins of equal width, the mean distance between mean probability and share of
     * bads, weighted by the number of cases.
     *
     * @param bins number of bins of [0, 1]; a probability of exactly 1 falls into the last
     */
    public static double expectedCalibrationError(double[] pd, boolean[] bad, int bins) {
        double[] probability = new double[bins];
        double[] bads = new double[bins];
        for (int i = 0; i < pd.length; i++) {
            int bin = Math.clamp((int) (pd[i] * bins), 0, bins - 1);
            probability[bin] += pd[i];
            bads[bin] += bad[i] ? 1 : 0;
        }
        double sum = 0;
        for (int bin = 0; bin < bins; bin++) {
            sum += Math.abs(probability[bin] - bads[bin]);
        }
        return sum / pd.length;
    }

    /**
     * The population stability index Σ(actual − expected)·ln(actual/expected) of shares by bin.
     *
     * <p>Usual reading: below 0.1 stable, above 0.25 another population. An empty bin counts as one ten-thousandth.
     *
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double populationStability(double[] expected, double[] actual) {
        if (expected.length != actual.length) {
            throw new IllegalArgumentException("shares of different bins");
        }
        double sum = 0;
        for (int bin = 0; bin < expected.length; bin++) {
            double before = Math.max(expected[bin], 1e-4);
            double now = Math.max(actual[bin], 1e-4);
            sum += (now - before) * StrictMath.log(now / before);
        }
        return sum;
    }
}
