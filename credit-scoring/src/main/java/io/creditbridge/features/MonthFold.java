package io.creditbridge.features;

/**
 * Twelve months of many columns added up at once: the four quarters of the year are laid onto one another in one long
 * loop, and the three months that are left of each column are added up when asked for.
 *
 * <p>Quarters are copied before they are added, which is cheap: the compiler makes vector instructions of a loop over
 * several arrays only where all are read at the place that is written.
 */
final class MonthFold {

    private static final int QUARTER = 3;

    private long[] sums = new long[0];
    private long[] second = new long[0];
    private long[] third = new long[0];
    private long[] fourth = new long[0];
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
        int quarter = QUARTER * width;
        columns = width;
        if (sums.length < quarter) {
            sums = new long[quarter];
            second = new long[quarter];
            third = new long[quarter];
            fourth = new long[quarter];
            positives = new long[quarter];
        }
        System.arraycopy(fen, from, sums, 0, quarter);
        System.arraycopy(fen, from + quarter, second, 0, quarter);
        System.arraycopy(fen, from + 2 * quarter, third, 0, quarter);
        System.arraycopy(fen, from + 3 * quarter, fourth, 0, quarter);
        add(sums, second, third, fourth, positives, quarter);
    }

    private static void add(long[] sums, long[] second, long[] third, long[] fourth, long[] positives, int count) {
        for (int i = 0; i < count; i++) {
            long one = sums[i];
            long two = second[i];
            long three = third[i];
            long four = fourth[i];
            sums[i] = one + two + three + four;
            // The sign of what is taken from nothing.
            positives[i] = (-one >>> 63) + (-two >>> 63) + (-three >>> 63) + (-four >>> 63);
        }
    }

    /** A column's sum. */
    long sum(int column) {
        return sums[column] + sums[column + columns] + sums[column + 2 * columns];
    }

    /** In how many months a column was above zero. */
    long positives(int column) {
        return positives[column] + positives[column + columns] + positives[column + 2 * columns];
    }
}
