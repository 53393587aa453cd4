package io.creditbridge.features;

/**
 * Twelve months of many columns added up at once: the later half of the months is laid onto the earlier one in one long
 * loop, and what is left of each column is added up when asked for.
 *
 * <p>Halves are copied before they are added, which is cheap: the compiler makes vector instructions of a loop over
 * several arrays only where all are read at the place that is written.
 */
final class MonthFold {

    private static final int HALF_YEAR = 6;

    private long[] sums = new long[0];
    private long[] later = new long[0];
    private long[] positives = new long[0];
    private int columns;

    /**
     * Takes twelve months.
     *
     * @param fen the columns of the first month, then those of the next
     * @param from where the first month begins
     * @param width how many columns there are
     */
    void take(long[] fen, int from, int width) {
        int half = HALF_YEAR * width;
        if (sums.length < half) {
            sums = new long[half];
            later = new long[half];
            positives = new long[half];
        }
        columns = width;
        System.arraycopy(fen, from, sums, 0, half);
        System.arraycopy(fen, from + half, later, 0, half);
        add(sums, later, positives, half);
    }

    private static void add(long[] sums, long[] later, long[] positives, int half) {
        for (int i = 0; i < half; i++) {
            long one = sums[i];
            long other = later[i];
            sums[i] = one + other;
            positives[i] = (-one >>> 63) + (-other >>> 63);
        }
    }

    /** A column's sum. */
    long sum(int column) {
        return total(sums, column);
    }

    /** In how many months a column was above zero. */
    long positives(int column) {
        return total(positives, column);
    }

    private long total(long[] halves, int column) {
        int third = column + 2 * columns;
        int fifth = third + 2 * columns;
        return halves[column]
                + halves[column + columns]
                + halves[third]
                + halves[third + columns]
                + halves[fifth]
                + halves[fifth + columns];
    }
}
