package io.creditbridge.scorecard;

import io.creditbridge.features.Monotonicity;
import java.util.Arrays;
import java.util.Comparator;
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
        int[] order = IntStream.range(0, values.length)
                .filter(i ->
                        Double.isFinite(values[i]) && Arrays.stream(specials).noneMatch(code -> code == values[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        IntervalCounts start = prebin(values, bad, order, prebins(bad, order, limits));
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

    /** Fewer intervals where few bads or few goods could fill them: what a handful of cases suggests is noise. */
    private static int prebins(boolean[] bad, int[] order, BinningLimits limits) {
        int bads = 0;
        for (int row : order) {
            bads += bad[row] ? 1 : 0;
        }
        int rarer = Math.min(bads, order.length - bads);
        int supported = Math.max(LEAST_PREBINS, (int) (rarer / RARER_CASES_A_PREBIN));
        return Math.min(supported, limits.prebins());
    }

    private static IntervalCounts prebin(double[] values, boolean[] bad, int[] order, int prebins) {
        IntervalCounts counts = new IntervalCounts(prebins);
        int from = 0;
        for (int bin = 1; bin <= prebins && from < order.length; bin++) {
            int to = (int) ((long) order.length * bin / prebins);
            if (to <= from) {
                continue;
            }
            // Equal values stay together.
            while (to < order.length && values[order[to]] == values[order[to - 1]]) {
                to++;
            }
            long bads = 0;
            for (int i = from; i < to; i++) {
                bads += bad[order[i]] ? 1 : 0;
            }
            double edge = to < order.length ? between(values[order[to - 1]], values[order[to]]) : Double.NaN;
            counts.append(to - from - bads, bads, edge);
            from = to;
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
