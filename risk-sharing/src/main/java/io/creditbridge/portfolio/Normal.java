package io.creditbridge.portfolio;

/**
 * The standard normal distribution and its inverse.
 *
 * <p>Near the middle by the power series of G. Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical
 * Software 11 (2004) no. 4; in the tails by the continued fraction of Laplace (Abramowitz and Stegun 26.2.14), which
 * keeps the relative error small where the probability is tiny. The inverse starts from Abramowitz and Stegun 26.2.23
 * and is polished by Halley's method. Relative error about 1e-15.
 */
final class Normal {

    private static final double SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

    /** Beyond this the fraction is used: the series loses relative precision, while the fraction's terms suffice. */
    private static final double TAIL = 1;

    private static final int FRACTION_TERMS = 200;
    private static final int POLISHING_STEPS = 4;

    private Normal() {}

    static double density(double x) {
        return Math.exp(-x * x / 2) / SQRT_TWO_PI;
    }

    /** The probability of a value up to x. */
    static double cumulative(double x) {
        if (x < -TAIL) {
            return upperTail(-x);
        }
        return x > TAIL ? 1 - upperTail(x) : 0.5 + density(x) * series(x);
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        double before = Double.NaN;
        for (int odd = 3; sum != before; odd += 2) {
            before = sum;
            term *= x * x / odd;
            sum += term;
        }
        return sum;
    }

    private static double upperTail(double x) {
        double fraction = x;
        for (int k = FRACTION_TERMS; k >= 1; k--) {
            fraction = x + k / fraction;
        }
        return density(x) / fraction;
    }

    /**
     * The value up to which the probability lies.
     *
     * @param p in [0, 1]; the ends give the infinities
     */
    static double inverse(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a probability lies in [0, 1]: " + p);
        }
        if (p == 0 || p == 1) {
            return p == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        // The lower half keeps its relative precision; 1 - p is exact there.
        return p > 0.5 ? -lowerHalf(1 - p) : lowerHalf(p);
    }

    private static double lowerHalf(double p) {
        double t = Math.sqrt(-2 * Math.log(p));
        double x =
                (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
        for (int step = 0; step < POLISHING_STEPS; step++) {
            double error = (cumulative(x) - p) / density(x);
            x -= error / (1 + x * error / 2);
        }
        return x;
    }
}
