package io.creditbridge.pricing;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * A search for the rate at which a function is zero: secant steps from a good guess; where they do not settle at once,
 * brackets around the guess, then Illinois steps with halvings.
 */
final class RateSearch {

    static final int STEP_LIMIT = 200;

    /** A halving among so many steps keeps the search short where the function bends sharply. */
    private static final int HALVING_EVERY = 10;

    private static final double FIRST_WIDTH = 1e-3;

    /** A value of the function, for one yuan lent, that counts as zero: a few rounding errors. */
    private static final double ZERO = 1e-15;

    private static final double CLOSE = 1e-16;

    /** Secant steps from the guess before brackets are sought, and how far from the guess they may go. */
    private static final int SECANT_STEPS = 8;

    private static final double SECANT_REACH = 0.05;

    private RateSearch() {}

    /**
     * The rate near a guess, or nothing where the function has one sign on all brackets tried within the limits.
     *
     * @param slope about how steep the function is near the guess; not zero
     */
    static OptionalDouble find(
            DoubleUnaryOperator function, double slope, double guess, double least, double greatest) {
        double before = guess;
        double atBefore = function.applyAsDouble(before);
        double next = before - atBefore / slope;
        for (int step = 0; step < SECANT_STEPS && Math.abs(next - guess) < SECANT_REACH; step++) {
            if (next < least || next > greatest) {
                break;
            }
            double atNext = function.applyAsDouble(next);
            if (Math.abs(atNext) <= ZERO || Math.abs(next - before) <= CLOSE) {
                return OptionalDouble.of(next);
            }
            double after = next - atNext * (next - before) / (atNext - atBefore);
            before = next;
            atBefore = atNext;
            next = after;
        }
        return find(function, guess, least, greatest);
    }

    /** The rate, or nothing where the function has one sign on all brackets tried within the limits. */
    static OptionalDouble find(DoubleUnaryOperator function, double guess, double least, double greatest) {
        double width = FIRST_WIDTH;
        double low = Math.max(least, guess - width);
        double high = Math.min(greatest, guess + width);
        double atLow = function.applyAsDouble(low);
        double atHigh = function.applyAsDouble(high);
        double lowest = low;
        double highest = high;
        while (atLow * atHigh > 0) {
            // The brackets lie side by side: once both ends were reached, all have one sign, and would for ever.
            lowest = Math.min(lowest, low);
            highest = Math.max(highest, high);
            if (lowest <= least && highest >= greatest) {
                return OptionalDouble.empty();
            }
            width *= 4;
            if (Math.abs(atLow) < Math.abs(atHigh) && low > least) {
                high = low;
                atHigh = atLow;
                low = Math.max(least, low - width);
                atLow = function.applyAsDouble(low);
            } else if (high < greatest) {
                low = high;
                atLow = atHigh;
                high = Math.min(greatest, high + width);
                atHigh = function.applyAsDouble(high);
            } else {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(close(function, low, high, atLow, atHigh));
    }

    private static double close(DoubleUnaryOperator function, double from, double to, double atFrom, double atTo) {
        double low = from;
        double high = to;
        double atLow = atFrom;
        double atHigh = atTo;
        for (int step = 1; step <= STEP_LIMIT; step++) {
            double middle = low + (high - low) / 2;
            double secant = (low * atHigh - high * atLow) / (atHigh - atLow);
            boolean useSecant = step % HALVING_EVERY != 0 && secant > low && secant < high;
            double next = useSecant ? secant : middle;
            double atNext = function.applyAsDouble(next);
            if (Math.abs(atNext) <= ZERO || high - low <= CLOSE || next <= low || next >= high) {
                return next;
            }
            if (atNext * atLow > 0) {
                low = next;
                atLow = atNext;
                // Illinois: halve the other end's value, so that both ends keep moving in.
                atHigh /= 2;
            } else {
                high = next;
                atHigh = atNext;
                atLow /= 2;
            }
        }
        return low + (high - low) / 2;
    }
}
