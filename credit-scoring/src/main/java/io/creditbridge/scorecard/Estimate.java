package io.creditbridge.scorecard;

import java.util.Arrays;

/**
 * A measured figure with the interval in which it would lie 95 times in 100 samples of firms like these.
 *
 * @param mean the mean over all repeats
 * @param lower lower end of the interval
 * @param upper upper end of the interval
 */
public record Estimate(double mean, double lower, double upper) {

    private static final double TAIL = 0.025;

    /** The mean of measurements, with the percentile interval of resampled ones. */
    static Estimate of(double[] measured, double[] resampled) {
        double[] sorted = resampled.clone();
        Arrays.sort(sorted);
        return new Estimate(
                Arrays.stream(measured).average().orElse(Double.NaN),
                sorted[(int) (TAIL * (sorted.length - 1))],
                sorted[(int) Math.ceil((1 - TAIL) * (sorted.length - 1))]);
    }
}
