package io.creditbridge.pricing;

import java.util.ArrayList;
import java.util.List;

/**
 * The present value Σ c_k·e^{−u·t_k} of flows as a function of the logarithmic rate u = ln(1 + yearly rate), and all of
 * its real roots.
 *
 * <p>Such a sum has at most as many real roots as its coefficients change sign (Laguerre). Multiplying by e^{u·τ} with
 * τ between two flows of opposite sign and deriving gives coefficients c_k·(τ − t_k), with one sign change fewer, and
 * between two roots of the sum lies one of the derivative. So the roots are found from the top of a short ladder down,
 * each bracketed by its neighbours: none is missed and none is found twice.
 */
final class DiscountPolynomial {

    /** Most halvings of a bracket. */
    static final int STEP_LIMIT = 200;

    /** A value below this part of the sum of its terms is rounding noise. */
    private static final double NOISE = 1e-14;

    private final double[] coefficients;
    private final double[] times;

    /** Flows in strictly rising order of time, none of them zero. */
    DiscountPolynomial(double[] coefficients, double[] times) {
        this.coefficients = coefficients;
        this.times = times;
    }

    int signChanges() {
        int changes = 0;
        for (int i = 1; i < coefficients.length; i++) {
            changes += coefficients[i] > 0 == coefficients[i - 1] > 0 ? 0 : 1;
        }
        return changes;
    }

    /** All real roots in rising order. */
    List<Double> roots() {
        int changes = signChanges();
        if (changes == 0) {
            return List.of();
        }
        List<Double> edges = new ArrayList<>();
        edges.add(-bound(coefficients.length - 1, coefficients.length - 2));
        edges.addAll(changes == 1 ? List.of() : derivative().roots());
        edges.add(bound(0, 1));
        List<Double> roots = new ArrayList<>();
        for (int i = 1; i < edges.size(); i++) {
            addRoot(edges.get(i - 1), edges.get(i), roots);
        }
        return roots;
    }

    private void addRoot(double low, double high, List<Double> roots) {
        if (low >= high) {
            return;
        }
        double atLow = sign(low);
        double atHigh = sign(high);
        if (atHigh == 0) {
            roots.add(high);
        } else if (atLow != 0 && atLow != atHigh) {
            roots.add(bisect(low, high, atLow));
        }
    }

    private double bisect(double low, double high, double atLow) {
        double from = low;
        double to = high;
        for (int step = 0; step < STEP_LIMIT; step++) {
            double middle = from + (to - from) / 2;
            if (middle <= from || middle >= to) {
                break;
            }
            if (value(middle) * atLow > 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from + (to - from) / 2;
    }

    private DiscountPolynomial derivative() {
        int change = 1;
        while (coefficients[change] > 0 == coefficients[change - 1] > 0) {
            change++;
        }
        double between = (times[change - 1] + times[change]) / 2;
        double[] derived = new double[coefficients.length];
        for (int i = 0; i < derived.length; i++) {
            derived[i] = coefficients[i] * (between - times[i]);
        }
        return new DiscountPolynomial(derived, times);
    }

    /** A distance from zero beyond which the outermost flow outweighs all others together. */
    private double bound(int outermost, int next) {
        double others = 0;
        for (int i = 0; i < coefficients.length; i++) {
            others += i == outermost ? 0 : Math.abs(coefficients[i]);
        }
        double gap = Math.abs(times[next] - times[outermost]);
        return (Math.log1p(others / Math.abs(coefficients[outermost])) + 1) / gap;
    }

    private double sign(double u) {
        double size = 0;
        double sum = 0;
        double origin = origin(u);
        for (int i = 0; i < coefficients.length; i++) {
            double term = coefficients[i] * Math.exp(-u * (times[i] - origin));
            sum += term;
            size += Math.abs(term);
        }
        return Math.abs(sum) <= NOISE * size ? 0 : Math.signum(sum);
    }

    /** The value but for a positive factor, which keeps every term from overflowing. */
    private double value(double u) {
        double sum = 0;
        double origin = origin(u);
        for (int i = 0; i < coefficients.length; i++) {
            sum += coefficients[i] * Math.exp(-u * (times[i] - origin));
        }
        return sum;
    }

    private double origin(double u) {
        return u >= 0 ? times[0] : times[times.length - 1];
    }
}
