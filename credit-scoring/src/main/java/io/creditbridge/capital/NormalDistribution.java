package io.creditbridge.capital;

/** The standard normal distribution to about 15 digits. */
final class NormalDistribution {

    private static final double SQRT_TWO_PI = 2.5066282746310002;

    private NormalDistribution() {}

    /**
     * The distribution function: Marsaglia's series near the middle, a continued fraction in the tails.
     *
     * <p>G. Marsaglia, Evaluating the normal distribution, Journal of Statistical Software 11(4), 2004; the tail is
     * Laplace's continued fraction.
     */
    static double cumulative(double x) {
        if (Double.isNaN(x)) {
            return Double.NaN;
        }
        if (Math.abs(x) > 2) {
            double tail = tail(Math.abs(x));
            return x > 0 ? 1 - tail : tail;
        }
        double sum = x;
        double term = x;
        for (int k = 3; Math.abs(term) > 1e-18 * Math.abs(sum) && k < 600; k += 2) {
            term *= x * x / k;
            sum += term;
        }
        return 0.5 + sum * density(x);
    }

    /** The x below which that much of the distribution lies; infinite at 0 and 1. */
    static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            return p == 0 ? Double.NEGATIVE_INFINITY : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        if (p > 0.5) {
            return -quantile(1 - p);
        }
        // A start good to 4.5e-4 (Abramowitz and Stegun 26.2.23), then Halley's steps to full precision.
        double t = StrictMath.sqrt(-2 * StrictMath.log(p));
        double x = -(t
                - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
        for (int step = 0; step < 4; step++) {
            double error = (cumulative(x) - p) / density(x);
            x -= error / (1 + x * error / 2);
        }
        return x;
    }

    private static double density(double x) {
        return StrictMath.exp(-x * x / 2) / SQRT_TWO_PI;
    }

    private static double tail(double x) {
        double fraction = 0;
        for (int k = 60; k > 0; k--) {
            fraction = k / (x + fraction);
        }
        return density(x) / (x + fraction);
    }
}
