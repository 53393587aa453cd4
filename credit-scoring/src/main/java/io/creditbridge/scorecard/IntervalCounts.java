package io.creditbridge.scorecard;

import java.util.Arrays;

/** Goods and bads of neighbouring intervals while they are being merged. */
final class IntervalCounts {

    private final long[] goods;
    private final long[] bads;
    private final double[] upperEdges;
    private int size;

    IntervalCounts(int capacity) {
        goods = new long[capacity];
        bads = new long[capacity];
        upperEdges = new double[capacity];
    }

    IntervalCounts copy() {
        IntervalCounts copied = new IntervalCounts(goods.length);
        for (int i = 0; i < size; i++) {
            copied.append(goods[i], bads[i], upperEdges[i]);
        }
        return copied;
    }

    void append(long good, long bad, double upperEdge) {
        goods[size] = good;
        bads[size] = bad;
        upperEdges[size] = upperEdge;
        size++;
    }

    int size() {
        return size;
    }

    boolean hasBothClasses() {
        return Arrays.stream(goods).sum() > 0 && Arrays.stream(bads).sum() > 0;
    }

    double[] edges() {
        return Arrays.copyOf(upperEdges, Math.max(0, size - 1));
    }

    void mergeWithNext(int border) {
        goods[border] += goods[border + 1];
        bads[border] += bads[border + 1];
        upperEdges[border] = upperEdges[border + 1];
        for (int i = border + 1; i + 1 < size; i++) {
            goods[i] = goods[i + 1];
            bads[i] = bads[i + 1];
            upperEdges[i] = upperEdges[i + 1];
        }
        size--;
        goods[size] = 0;
        bads[size] = 0;
    }

    /** The first border across which evidence does not move strictly in the direction; −1 for none. */
    int firstViolation(int direction) {
        double[] evidence = evidence().evidence();
        for (int i = 0; i + 1 < size; i++) {
            if ((evidence[i + 1] - evidence[i]) * direction <= 0) {
                return i;
            }
        }
        return -1;
    }

    /** A border of the first interval with fewer rows than that, towards the neighbour most like it; −1 for none. */
    int borderOfSmallInterval(long leastCount) {
        if (size < 2) {
            return -1;
        }
        double[] evidence = evidence().evidence();
        for (int i = 0; i < size; i++) {
            if (goods[i] + bads[i] < leastCount) {
                boolean downwards = i == size - 1
                        || (i > 0
                                && Math.abs(evidence[i] - evidence[i - 1]) <= Math.abs(evidence[i + 1] - evidence[i]));
                return downwards ? i - 1 : i;
            }
        }
        return -1;
    }

    /** The border whose removal loses least information. */
    int leastInformativeBorder() {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int border = 0; border + 1 < size; border++) {
            IntervalCounts merged = copy();
            merged.mergeWithNext(border);
            if (merged.informationValue() > most) {
                most = merged.informationValue();
                best = border;
            }
        }
        return best;
    }

    double informationValue() {
        return evidence().informationValue();
    }

    private WeightOfEvidence evidence() {
        return WeightOfEvidence.of(Arrays.copyOf(goods, size), Arrays.copyOf(bads, size));
    }
}
