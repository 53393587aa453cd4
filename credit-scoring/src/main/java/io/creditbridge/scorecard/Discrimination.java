package io.creditbridge.scorecard;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How well scores tell bads from goods.
 *
 * @param auc area under the ROC curve: the chance that a bad scores riskier than a good, ties counting half
 * @param ks greatest distance between the distributions of bads and goods
 * @param aucStandardError standard error of the area (DeLong, DeLong and Clarke-Pearson, 1988); NaN with fewer than two
 *     of either class
 */
public record Discrimination(double auc, double ks, double aucStandardError) {

    /**
     * Measures scores, the riskier the higher.
     *
     * @throws IllegalArgumentException if lengths differ or one class is missing
     */
    public static Discrimination of(double[] risk, boolean[] bad) {
        int rows = risk.length;
        int bads = 0;
        for (boolean one : bad) {
            bads += one ? 1 : 0;
        }
        int goods = rows - bads;
        if (bad.length != rows || bads == 0 || goods == 0) {
            throw new IllegalArgumentException("discrimination needs goods and bads");
        }
        int[] order = IntStream.range(0, rows)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> risk[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        // For each case, the share of the other class it is ranked above (for a bad) or below (for a good).
        double[] placement = new double[rows];
        double ks = 0;
        int badsBelow = 0;
        int goodsBelow = 0;
        for (int from = 0; from < rows; ) {
            int to = from;
            int tiedBads = 0;
            while (to < rows && risk[order[to]] == risk[order[from]]) {
                tiedBads += bad[order[to]] ? 1 : 0;
                to++;
            }
            int tiedGoods = to - from - tiedBads;
            for (int i = from; i < to; i++) {
                placement[order[i]] = bad[order[i]]
                        ? (goodsBelow + tiedGoods / 2.0) / goods
                        : (bads - badsBelow - tiedBads / 2.0) / bads;
            }
            badsBelow += tiedBads;
            goodsBelow += tiedGoods;
            ks = Math.max(ks, Math.abs((double) badsBelow / bads - (double) goodsBelow / goods));
            from = to;
        }
        return new Discrimination(mean(placement, bad, true, bads), ks, standardError(placement, bad, bads, goods));
    }

    /** The Gini coefficient: 2·AUC − 1. */
    public double gini() {
        return 2 * auc - 1;
    }

    private static double standardError(double[] placement, boolean[] bad, int bads, int goods) {
        if (bads < 2 || goods < 2) {
            return Double.NaN;
        }
        double ofBads = variance(placement, bad, true, bads) / bads;
        double ofGoods = variance(placement, bad, false, goods) / goods;
        return Math.sqrt(ofBads + ofGoods);
    }

    private static double mean(double[] placement, boolean[] bad, boolean wanted, int count) {
        double sum = 0;
        for (int i = 0; i < placement.length; i++) {
            sum += bad[i] == wanted ? placement[i] : 0;
        }
        return sum / count;
    }

    private static double variance(double[] placement, boolean[] bad, boolean wanted, int count) {
        double mean = mean(placement, bad, wanted, count);
        double squares = 0;
        for (int i = 0; i < placement.length; i++) {
            double away = placement[i] - mean;
            squares += bad[i] == wanted ? away * away : 0;
        }
        return squares / (count - 1);
    }
}
