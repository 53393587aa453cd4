package io.creditbridge.features;

import java.util.Arrays;

/** Small statistics of a run of monthly amounts. */
final class Statistics {

    private Statistics() {}

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** The standard deviation over the mean; not finite where the mean is zero. */
    static double variation(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.length) / mean;
    }

    /** The least-squares slope a month over the mean. */
    static double relativeSlope(double[] values) {
        double mean = mean(values);
        double middle = (values.length - 1) / 2.0;
        double products = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            products += (i - middle) * (values[i] - mean);
            squares += (i - middle) * (i - middle);
        }
        return products / squares / mean;
    }

    /** The number of values above zero. */
    static int countPositive(double[] values) {
        return (int) Arrays.stream(values).filter(value -> value > 0).count();
    }

    /** The longest run of values not above zero. */
    static int longestGap(double[] values) {
        int longest = 0;
        int run = 0;
        for (double value : values) {
            run = value > 0 ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** The largest sum of so many neighbouring values. */
    static double bestRun(double[] values, int length) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + length <= values.length; i++) {
            double sum = 0;
            for (int k = i; k < i + length; k++) {
                sum += values[k];
            }
            best = Math.max(best, sum);
        }
        return best;
    }
}
