package io.creditbridge.features;

/** Small statistics of a run of monthly amounts. */
final class Statistics {

    private Statistics() {}

    /**
     * The sum of the first so many, with what rounding takes from it put back, digit for digit that of a stream of
     * doubles.
     */
    static double sum(double[] values, int count) {
        double sum = 0;
        double excess = 0;
        for (int i = 0; i < count; i++) {
            double corrected = values[i] - excess;
            double next = sum + corrected;
            excess = (next - sum) - corrected;
            sum = next;
        }
        return sum - excess;
    }

    static double mean(double[] values) {
        return sum(values, values.length) / values.length;
    }

    /** The standard deviation over the mean; not finite where the mean is zero. */
    static double variation(double[] values) {
        return variation(values, mean(values));
    }

    /** The same where the mean is known. */
    static double variation(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.length) / mean;
    }

    /** The least-squares slope a month over the mean, which is known. */
    static double relativeSlope(double[] values, double mean) {
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
        int count = 0;
        for (double value : values) {
            count += value > 0 ? 1 : 0;
        }
        return count;
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

    /** The largest sum of three neighbouring values. */
    static double bestThree(double[] values) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 2; i < values.length; i++) {
            best = Math.max(best, values[i - 2] + values[i - 1] + values[i]);
        }
        return best;
    }
}
