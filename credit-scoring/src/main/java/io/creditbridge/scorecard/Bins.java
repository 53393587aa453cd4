package io.creditbridge.scorecard;

import java.util.Arrays;

/**
 * The bins a number may fall into: intervals, one for missing values, and one for each special value (a code that is
 * written as a number but is none).
 *
 * <p>Interval k holds values above the edge before it up to and including its own; the last one everything above the
 * last edge. The bin after the intervals holds missing values; those after it the special values, in their order.
 */
public final class Bins {

    private final double[] edges;
    private final double[] specials;

    /**
     * Makes bins parted at the edges.
     *
     * @param edges upper edges of all intervals but the last, finite and rising; may be empty
     * @param specials special values; may be empty
     * @throws IllegalArgumentException if the edges are not finite and rising
     */
    public Bins(double[] edges, double[] specials) {
        this.edges = edges.clone();
        this.specials = specials.clone();
        for (int i = 0; i < edges.length; i++) {
            if (!Double.isFinite(edges[i]) || (i > 0 && edges[i] <= edges[i - 1])) {
                throw new IllegalArgumentException("edges must rise: " + Arrays.toString(edges));
            }
        }
    }

    /** The upper edges of all intervals but the last. */
    public double[] edges() {
        return edges.clone();
    }

    /** The special values. */
    public double[] specials() {
        return specials.clone();
    }

    /** The number of intervals. */
    public int intervals() {
        return edges.length + 1;
    }

    /** The number of all bins: intervals, missing, special values. */
    public int count() {
        return edges.length + 2 + specials.length;
    }

    /** The bin of a value. */
    public int of(double value) {
        for (int i = 0; i < specials.length; i++) {
            if (value == specials[i]) {
                return missingBin() + 1 + i;
            }
        }
        if (Double.isNaN(value)) {
            return missingBin();
        }
        int bin = 0;
        for (double edge : edges) {
            bin += value > edge ? 1 : 0;
        }
        return bin;
    }

    /** The bin of missing values. */
    public int missingBin() {
        return edges.length + 1;
    }

    /** Where an interval begins, itself outside: −∞ for the first; NaN for a bin that is none. */
    double lowerEdge(int bin) {
        return bin > edges.length ? Double.NaN : bin == 0 ? Double.NEGATIVE_INFINITY : edges[bin - 1];
    }

    /** Where an interval ends, itself inside: ∞ for the last; NaN for a bin that is none. */
    double upperEdge(int bin) {
        return bin > edges.length ? Double.NaN : bin == edges.length ? Double.POSITIVE_INFINITY : edges[bin];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bins that && Arrays.equals(edges, that.edges) && Arrays.equals(specials, that.specials);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges) * 31 + Arrays.hashCode(specials);
    }

    @Override
    public String toString() {
        return "Bins" + Arrays.toString(edges) + Arrays.toString(specials);
    }
}
