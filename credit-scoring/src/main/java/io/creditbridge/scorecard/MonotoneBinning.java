package io.creditbridge.scorecard;

import io.creditbridge.features.Monotonicity;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Bins a feature against outcomes so that the evidence moves one way only.
 *
 * <p>Values are cut into intervals of about equal counts; neighbours that break the direction are pooled (pool adjacent
 * violators); intervals that are too small, then those that add least information, are merged with a neighbour. Where
 * no direction is declared, both are tried and the more informative one is kept. Ties go to the earlier interval, so
 * equal data give equal bins.
 */
public final class MonotoneBinning {

    /** Bads, or goods where they are rarer, that each interval to start from should hold on average. */
    private static final double RARER_CASES_A_PREBIN = 2.5;

    private static final int LEAST_PREBINS = 4;

    private MonotoneBinning() {}

    /**
     * Bins one feature.
     *
     * @param values the feature of each row; NaN where missing
     * @param bad the outcome of each row; both outcomes must occur among rows with a value
     * @param direction the declared direction
     * @param limits how finely to bin
     * @param specials values that are codes, each a bin of its own
     */
    public static Bins fit(
            double[] values, boolean[] bad, Monotonicity direction, BinningLimits limits, double... specials) {
        double[] known = sortedValues(values, specials, i -> true);
        double[] ofBads = sortedValues(values, specials, i -> bad[i]);
        IntervalCounts start = prebin(known, ofBads, prebins(known.length, ofBads.length, limits));
        if (!start.hasBothClasses()) {
            return new Bins(new double[0], specials);
        }
        long leastCount = (long) Math.ceil(limits.leastShare() * values.length);
        IntervalCounts best = switch (direction) {
            case HIGHER_IS_SAFER -> shape(start, 1, limits.bins(), leastCount);
            case HIGHER_IS_RISKIER -> shape(start, -1, limits.bins(), leastCount);
            case UNDECLARED -> {
                IntervalCounts up = shape(start, 1, limits.bins(), leastCount);
                IntervalCounts down = shape(start, -1, limits.bins(), leastCount);
                yield down.informationValue() > up.informationValue() ? down : up;
            }
        };
        return new Bins(best.edges(), specials);
    }

    private static double[] sortedValues(double[] values, double[] specials, IntPredicate chosen) {
        double[] sorted = IntStream.range(0, values.length)
                .filter(chosen)
                .mapToDouble(i -> values[i])
                .filter(value ->
                        Double.isFinite(value) && Arrays.stream(specials).noneMatch(code -> code == value))
                .toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Fewer intervals where few bads or few goods could fill them: what a handful of cases suggests is noise. */
    private static int prebins(int known, int bads, BinningLimits limits) {
        int rarer = Math.min(bads, known - bads);
        int supported = Math.max(LEAST_PREBINS, (int) (rarer / RARER_CASES_A_PREBIN));
        return Math.min(supported, limits.prebins());
    }

    private static IntervalCounts prebin(double[] known, double[] ofBads, int prebins) {
        IntervalCounts counts = new IntervalCounts(prebins);
        int from = 0;
        int badsFrom = 0;
        for (int bin = 1; bin <= prebins && from < known.length; bin++) {
            int to = (int) ((long) known.length * bin / prebins);
            if (to <= from) {
                continue;
            }
            double last = known[to - 1];
            // Equal values stay together.
            while (to < known.length && known[to] == last) {
                to++;
            }
            int badsTo = badsFrom;
            while (badsTo < ofBads.length && ofBads[badsTo] <= last) {
                badsTo++;
            }
            double edge = to < known.length ? between(last, known[to]) : Double.NaN;
            int bads = badsTo - badsFrom;
            counts.append(to - from - bads, bads, edge);
            from = to;
            badsFrom = badsTo;
        }
        return counts;
    }

    private static double between(double below, double above) {
        double middle = below / 2 + above / 2;
        return middle > below && middle < above ? middle : below;
    }

    /** Merges until evidence moves in the direction (1: rising, −1: falling) and every limit is kept. */
    private static IntervalCounts shape(IntervalCounts start, int direction, int bins, long leastCount) {
        IntervalCounts counts = start.copy();
        mergeWhile(counts, direction, leastCount);
        while (counts.size() > bins) {
            counts.mergeWithNext(counts.leastInformativeBorder());
            mergeWhile(counts, direction, leastCount);
        }
        return counts;
    }

    private static void mergeWhile(IntervalCounts counts, int direction, long leastCount) {
        boolean merged = true;
        while (merged) {
            int border = counts.firstViolation(direction);
            if (border < 0) {
                border = counts.borderOfSmallInterval(leastCount);
            }
            merged = border >= 0;
            if (merged) {
                counts.mergeWithNext(border);
            }
        }
    }
}
