package io.creditbridge.scorecard;

import java.util.Arrays;
import java.util.List;

/**
 * A scorecard laid out in flat arrays for scoring many rows.
 *
 * <p>Every characteristic takes equally many slots of edges, filled up with infinity, so that a bin is found by a fixed
 * number of comparisons without a branch. Rows hold the card's features in the order of its characteristics. Missing
 * values take the evidence of the missing bin: who must refer them does so before. Not safe for use by several threads
 * at once.
 */
public final class RowScorer {

    private final int size;
    private final int width;
    private final int slots;
    private final double[] edges;
    private final double[] logits;
    private final double[] pointsLost;
    private final double[][] specials;
    private final double[] lost;
    private final double intercept;

    RowScorer(List<Characteristic> characteristics, double intercept, PlattCalibration calibration, double factor) {
        size = characteristics.size();
        width = characteristics.stream()
                .mapToInt(c -> c.bins().intervals() - 1)
                .max()
                .orElse(0);
        slots = width
                + 2
                + characteristics.stream()
                        .mapToInt(c -> c.bins().specials().length)
                        .max()
                        .orElse(0);
        edges = new double[size * width];
        logits = new double[size * slots];
        pointsLost = new double[size * slots];
        specials = new double[size][];
        lost = new double[size];
        this.intercept = calibration.apply(intercept);
        Arrays.fill(edges, Double.POSITIVE_INFINITY);
        for (int c = 0; c < size; c++) {
            lay(characteristics.get(c), c, calibration.slope(), factor);
        }
    }

    /** Slots: the intervals, filled up with the last one; then missing; then special values. */
    private void lay(Characteristic characteristic, int c, double slope, double factor) {
        Bins bins = characteristic.bins();
        specials[c] = bins.specials();
        System.arraycopy(bins.edges(), 0, edges, c * width, bins.edges().length);
        double best = Double.POSITIVE_INFINITY;
        for (int bin = 0; bin < bins.intervals(); bin++) {
            best = Math.min(best, characteristic.contribution(bin));
        }
        for (int slot = 0; slot < slots; slot++) {
            int bin = slot <= width
                    ? Math.min(slot, bins.intervals() - 1)
                    : Math.min(slot - width - 1 + bins.missingBin(), bins.count() - 1);
            double contribution = characteristic.contribution(bin);
            logits[c * slots + slot] = slope * contribution;
            pointsLost[c * slots + slot] = Math.max(0, factor * slope * (contribution - best));
        }
    }

    /** The number of characteristics, and of values in a row. */
    public int size() {
        return size;
    }

    /** The calibrated logit of default of the row that begins at an offset. */
    public double logit(double[] rows, int offset) {
        double sum = intercept;
        for (int c = 0; c < size; c++) {
            sum += logits[slot(c, rows[offset + c])];
        }
        return sum;
    }

    /** The calibrated logits of many rows, one after the other. */
    public void logits(double[] rows, int count, double[] into) {
        for (int row = 0; row < count; row++) {
            into[row] = logit(rows, row * size);
        }
    }

    /**
     * The calibrated logit of a row, and the characteristics that cost it most points, the largest first, ties in the
     * card's order.
     *
     * @param into takes the positions of those characteristics, as many as it is long; −1 where no more cost any
     */
    public double logitWithReasons(double[] rows, int offset, int[] into) {
        double sum = intercept;
        for (int c = 0; c < size; c++) {
            int slot = slot(c, rows[offset + c]);
            sum += logits[slot];
            lost[c] = pointsLost[slot];
        }
        for (int rank = 0; rank < into.length; rank++) {
            int best = -1;
            double most = 0;
            for (int c = 0; c < size; c++) {
                if (lost[c] > most) {
                    most = lost[c];
                    best = c;
                }
            }
            into[rank] = best;
            if (best >= 0) {
                lost[best] = 0;
            }
        }
        return sum;
    }

    /** Points that a value of a characteristic costs against its best interval. */
    public double pointsLost(int characteristic, double value) {
        return pointsLost[slot(characteristic, value)];
    }

    private int slot(int c, double value) {
        int first = c * slots;
        double[] codes = specials[c];
        for (int i = 0; i < codes.length; i++) {
            if (value == codes[i]) {
                return first + width + 2 + i;
            }
        }
        if (Double.isNaN(value)) {
            return first + width + 1;
        }
        int base = c * width;
        int slot = first;
        for (int i = 0; i < width; i++) {
            slot += value > edges[base + i] ? 1 : 0;
        }
        return slot;
    }
}
