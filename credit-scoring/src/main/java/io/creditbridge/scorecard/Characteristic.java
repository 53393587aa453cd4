package io.creditbridge.scorecard;

import io.creditbridge.features.Monotonicity;
import java.util.Arrays;

/** One feature as a scorecard uses it: its bins, the evidence of each, and how much the evidence counts. */
public final class Characteristic {

    private final String featureId;
    private final Monotonicity monotonicity;
    private final Bins bins;
    private final double[] evidence;
    private final long[] goods;
    private final long[] bads;
    private final double coefficient;

    /**
     * Makes a characteristic.
     *
     * @param featureId the feature
     * @param monotonicity the direction its evidence was held to
     * @param bins its bins
     * @param goods training cases that stayed good, by bin
     * @param bads training cases that went bad, by bin
     * @param coefficient weight of the evidence in the logit, not negative
     * @throws IllegalArgumentException if lengths differ or the coefficient is negative or not finite
     */
    public Characteristic(
            String featureId, Monotonicity monotonicity, Bins bins, long[] goods, long[] bads, double coefficient) {
        if (goods.length != bins.count() || bads.length != bins.count()) {
            throw new IllegalArgumentException("counts for other bins: " + featureId);
        }
        if (!Double.isFinite(coefficient) || coefficient < 0) {
            throw new IllegalArgumentException("coefficient must not be negative: " + featureId);
        }
        this.featureId = featureId;
        this.monotonicity = monotonicity;
        this.bins = bins;
        this.goods = goods.clone();
        this.bads = bads.clone();
        this.coefficient = coefficient;
        this.evidence = WeightOfEvidence.of(goods, bads).evidence();
    }

    /** The same characteristic with another weight. */
    Characteristic withCoefficient(double other) {
        return new Characteristic(featureId, monotonicity, bins, goods, bads, other);
    }

    /** The feature it reads. */
    public String featureId() {
        return featureId;
    }

    /** The message key of the reason given when it costs points. */
    public String reasonKey() {
        return "reason." + featureId;
    }

    /** The direction its evidence was held to. */
    public Monotonicity monotonicity() {
        return monotonicity;
    }

    /** Its bins. */
    public Bins bins() {
        return bins;
    }

    /** The weight of its evidence. */
    public double coefficient() {
        return coefficient;
    }

    /** Training cases of a bin that stayed good. */
    public long goods(int bin) {
        return goods[bin];
    }

    /** Training cases of a bin that went bad. */
    public long bads(int bin) {
        return bads[bin];
    }

    /** The evidence of a bin; positive is safer, 0 for a bin no training case fell into. */
    public double evidence(int bin) {
        return evidence[bin];
    }

    /** What a bin adds to the logit of default before calibration. */
    public double contribution(int bin) {
        return -coefficient * evidence[bin];
    }

    /** The information value of the feature in the training data. */
    public double informationValue() {
        return WeightOfEvidence.of(goods, bads).informationValue();
    }

    @Override
    public String toString() {
        return featureId + " " + bins + " " + Arrays.toString(evidence) + " × " + coefficient;
    }
}
