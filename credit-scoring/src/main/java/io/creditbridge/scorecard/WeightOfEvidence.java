package io.creditbridge.scorecard;

import java.util.Arrays;

/**
 * The weight of evidence of each bin, WOE = ln(share of goods / share of bads), and their information value
 * IV = Σ(share of goods − share of bads)·WOE. Positive evidence is safer.
 *
 * <p>Where a bin holds no good or no bad, half a case is added to both of its counts.
 */
public final class WeightOfEvidence {

    private static final double EMPTY_CELL = 0.5;

    private final double[] evidence;
    private final double informationValue;

    private WeightOfEvidence(double[] evidence, double informationValue) {
        this.evidence = evidence;
        this.informationValue = informationValue;
    }

    /**
     * The evidence of bins with so many goods and bads; a bin with neither has evidence 0.
     *
     * @throws IllegalArgumentException if the counts are not of equal length, or one class is missing altogether
     */
    public static WeightOfEvidence of(long[] goods, long[] bads) {
        double allGoods = Arrays.stream(goods).sum();
        double allBads = Arrays.stream(bads).sum();
        if (goods.length != bads.length || allGoods <= 0 || allBads <= 0) {
            throw new IllegalArgumentException("evidence needs goods and bads in equally many bins");
        }
        double[] evidence = new double[goods.length];
        double information = 0;
        for (int bin = 0; bin < evidence.length; bin++) {
            if (goods[bin] + bads[bin] == 0) {
                continue;
            }
            double added = goods[bin] == 0 || bads[bin] == 0 ? EMPTY_CELL : 0;
            double shareOfGoods = (goods[bin] + added) / allGoods;
            double shareOfBads = (bads[bin] + added) / allBads;
            evidence[bin] = StrictMath.log(shareOfGoods / shareOfBads);
            information += (shareOfGoods - shareOfBads) * evidence[bin];
        }
        return new WeightOfEvidence(evidence, information);
    }

    /** The evidence of each bin. */
    public double[] evidence() {
        return evidence.clone();
    }

    /** The evidence of one bin. */
    public double evidence(int bin) {
        return evidence[bin];
    }

    /** The information value of all bins together. */
    public double informationValue() {
        return informationValue;
    }
}
