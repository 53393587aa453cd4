package io.creditbridge.features;

/**
 * Twelve months of many columns added up at once: the later half of the months is laid onto the earlier one, and what
 * comes of it again.
 *
 * <p>So loops are few and long. Halves are copied before they are added, which is cheap: the compiler makes vector
 * instructions of a loop over several arrays only where all are read at the place that is written.
 */
final class MonthFold {

    private static final int YEAR = 12;

    private long[] earlier = new long[0];
    private long[] later = new long[0];

    /** Makes room for so many columns. */
    void clear(int columns) {
        if (earlier.length < YEAR / 2 * columns) {
            earlier = new long[YEAR / 2 * columns];
            later = new long[YEAR / 2 * columns];
        }
    }

    /**
     * Adds up twelve months.
     *
     * @param fen the columns of the first month, then those of the next
     * @param from where the first month begins
     * @return a sum a column; shared, and good until the next call
     */
    long[] sums(long[] fen, int from, int columns) {
        int half = YEAR / 2 * columns;
        System.arraycopy(fen, from, earlier, 0, half);
        System.arraycopy(fen, from + half, later, 0, half);
        add(earlier, later, half);
        return fold(columns);
    }

    /** Counts the months above zero instead. */
    long[] positives(long[] fen, int from, int columns) {
        int half = YEAR / 2 * columns;
        System.arraycopy(fen, from, earlier, 0, half);
        System.arraycopy(fen, from + half, later, 0, half);
        addSigns(earlier, later, half);
        return fold(columns);
    }

    private long[] fold(int columns) {
        int quarter = YEAR / 4 * columns;
        System.arraycopy(earlier, quarter, later, 0, quarter);
        add(earlier, later, quarter);
        for (int i = 0; i < columns; i++) {
            earlier[i] += earlier[columns + i] + earlier[2 * columns + i];
        }
        return earlier;
    }

    private static void add(long[] to, long[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            to[i] += numbers[i];
        }
    }

    private static void addSigns(long[] to, long[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (-to[i] >>> 63) + (-numbers[i] >>> 63);
        }
    }
}
