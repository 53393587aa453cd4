package io.creditbridge.features;

import java.util.Arrays;

/**
 * Two years of many columns added up at once: the four quarters of each are laid onto one another in one long loop, and
 * the three months that are left of each column are added up when asked for.
 *
 * <p>Quarters are copied before they are added, which is cheap: the compiler makes vector instructions of a loop over
 * several arrays only where all are read at the place that is written.
 */
final class MonthFold {

    private static final int YEAR = 12;
    private static final int QUARTER = 3;
    private static final int YEARS = 2;
    private static final int BELOW = 32;
    private static final long YEAR_BITS = (1 << YEAR) - 1;

    private long[] sums = new long[0];
    private long[] second = new long[0];
    private long[] third = new long[0];
    private long[] fourth = new long[0];
    private long[] signs = new long[0];
    private int columns;

    /**
     * Takes two years.
     *
     * @param fen the columns of the first month, then those of the next
     * @param from where the first month begins; what lies below the array's first place is nothing
     * @param width how many columns there are
     */
    void take(long[] fen, int from, int width) {
        int quarter = QUARTER * width;
        columns = width;
        if (sums.length < YEARS * quarter) {
            sums = new long[YEARS * quarter];
            second = new long[YEARS * quarter];
            third = new long[YEARS * quarter];
            fourth = new long[YEARS * quarter];
            signs = new long[YEARS * quarter];
        }
        copy(fen, from, sums, quarter);
        copy(fen, from + quarter, second, quarter);
        copy(fen, from + 2 * quarter, third, quarter);
        copy(fen, from + 3 * quarter, fourth, quarter);
        add(sums, second, third, fourth, signs, YEARS * quarter);
    }

    /** Copies a quarter of each year. */
    private static void copy(long[] fen, int from, long[] into, int count) {
        for (int year = 0; year < YEARS; year++) {
            int first = from + year * YEAR / QUARTER * count;
            int lacking = Math.clamp(-first, 0, count);
            Arrays.fill(into, year * count, year * count + lacking, 0);
            if (lacking < count) {
                System.arraycopy(fen, first + lacking, into, year * count + lacking, count - lacking);
            }
        }
    }

    private static void add(long[] sums, long[] second, long[] third, long[] fourth, long[] signs, int count) {
        for (int i = 0; i < count; i++) {
            long one = sums[i];
            long two = second[i];
            long three = third[i];
            long four = fourth[i];
            sums[i] = one + two + three + four;
            signs[i] = signs(one)
                    | (signs(two) << QUARTER)
                    | (signs(three) << (2 * QUARTER))
                    | (signs(four) << (3 * QUARTER));
        }
    }

    /** A bit where a number is above zero, and another one where it is below. */
    private static long signs(long fen) {
        // The sign of what is taken from nothing is that of one above zero.
        return (-fen >>> (Long.SIZE - 1)) | ((fen >>> (Long.SIZE - 1)) << BELOW);
    }

    /** A column's sum in the first or the second year. */
    long sum(int year, int column) {
        int at = year * QUARTER * columns + column;
        return sums[at] + sums[at + columns] + sums[at + 2 * columns];
    }

    /** In how many months of a year a column was above zero. */
    int positives(int year, int column) {
        return Long.bitCount(allSigns(year, column) & YEAR_BITS);
    }

    /** A bit for each month of both years in which a column was not nothing, the lowest for the first month. */
    long traded(int column) {
        return tradedYear(allSigns(0, column)) | (tradedYear(allSigns(1, column)) << YEAR);
    }

    private static long tradedYear(long signs) {
        return (signs | (signs >>> BELOW)) & YEAR_BITS;
    }

    private long allSigns(int year, int column) {
        int at = year * QUARTER * columns + column;
        return signs[at] | (signs[at + columns] << 1) | (signs[at + 2 * columns] << 2);
    }
}
