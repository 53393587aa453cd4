package io.creditbridge.scorecard;

import java.util.Arrays;

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
     * @throws IllegalArgumentException if lengths differ, a score is NaN or one class is missing
     */
    public static Discrimination of(double[] risk, boolean[] bad) {
        if (Arrays.stream(risk).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("a score is no number");
        }
        double[] ofBads = sorted(risk, bad, true);
        double[] ofGoods = sorted(risk, bad, false);
        if (bad.length != risk.length || ofBads.length == 0 || ofGoods.length == 0) {
            throw new IllegalArgumentException("discrimination needs goods and bads");
        }
        double[] badsPlaced = placements(ofBads, ofGoods);
        double[] goodsPlaced = placements(ofGoods, ofBads);
        return new Discrimination(mean(badsPlaced), distance(ofBads, ofGoods), standardError(badsPlaced, goodsPlaced));
    }

    private static double[] sorted(double[] risk, boolean[] bad, boolean wanted) {
        double[] chosen = new double[risk.length];
        int count = 0;
        for (int i = 0; i < Math.min(risk.length, bad.length); i++) {
            if (bad[i] == wanted) {
                chosen[count++] = risk[i];
            }
        }
        double[] sorted = Arrays.copyOf(chosen, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** For each case, the share of the others that lie below it, ties counting half; both in rising order. */
    private static double[] placements(double[] cases, double[] others) {
        double[] placed = new double[cases.length];
        int below = 0;
        int upTo = 0;
        for (int i = 0; i < cases.length; i++) {
            while (below < others.length && others[below] < cases[i]) {
                below++;
            }
            while (upTo < others.length && others[upTo] <= cases[i]) {
                upTo++;
            }
            placed[i] = (below + upTo) / 2.0 / others.length;
        }
        return placed;
    }

    private static double distance(double[] ofBads, double[] ofGoods) {
        double greatest = 0;
        int bads = 0;
        int goods = 0;
        while (bads < ofBads.length && goods < ofGoods.length) {
            double next = Math.min(ofBads[bads], ofGoods[goods]);
            while (bads < ofBads.length && ofBads[bads] <= next) {
                bads++;
            }
            while (goods < ofGoods.length && ofGoods[goods] <= next) {
                goods++;
            }
            greatest = Math.max(greatest, Math.abs((double) bads / ofBads.length - (double) goods / ofGoods.length));
        }
        return greatest;
    }

    /** The Gini coefficient: 2·AUC − 1. */
    public double gini() {
        return 2 * auc - 1;
    }

    private static double standardError(double[] badsPlaced, double[] goodsPlaced) {
        if (badsPlaced.length < 2 || goodsPlaced.length < 2) {
            return Double.NaN;
        }
        return Math.sqrt(variance(badsPlaced) / badsPlaced.length + variance(goodsPlaced) / goodsPlaced.length);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1);
    }
}
