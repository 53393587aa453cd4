package io.creditbridge.features;

/**
 * The rows of a run that are cancelled, given back, odd or free of charge: few, and taken in hand one by one, so that
 * the loop over all rows need not tell them apart.
 */
final class UnusualRows {

    /** Most rows looked through at a time. */
    static final int MOST = 512;

    /** All bits of each row looked through set where it is a sale. */
    final long[] sales = new long[MOST];

    private final int[] flags = new int[MOST];
    private final int[] rows = new int[MOST];
    private int count;

    /**
     * Finds them.
     *
     * @param columns all rows
     * @param from the first row to look at
     * @param to the row after the last, at most {@link #MOST} on
     */
    void find(InvoiceColumns columns, int from, int to) {
        copyFlags(columns.flags(), from, to - from);
        int all = 0;
        for (int i = 0; i < to - from; i++) {
            all |= flags[i];
        }
        for (int i = 0; i < to - from; i++) {
            sales[i] = -(flags[i] & InvoiceColumns.SALE);
        }
        count = 0;
        if ((all & InvoiceColumns.VOID) != 0 || someUnusual(columns.amountsFen(), columns.taxesFen(), from, to)) {
            list(columns, from, to);
        }
    }

    /** Bytes become numbers here, once: the compiler makes vector instructions of loops over numbers of one width. */
    private void copyFlags(byte[] column, int from, int rows) {
        for (int i = 0; i < rows; i++) {
            flags[i] = column[from + i];
        }
    }

    /** A loop without any branch, of which the compiler makes vector instructions. */
    private static boolean someUnusual(long[] amountsFen, long[] taxesFen, int from, int to) {
        long signs = 0;
        for (int row = from; row < to; row++) {
            signs |= sign(amountsFen[row], taxesFen[row]);
        }
        return signs < 0;
    }

    /** Below zero where the amount is not positive, the tax negative, or the tax about 18 % of the amount or more. */
    private static long sign(long amountFen, long taxFen) {
        return (amountFen * 9 - taxFen * 50 - 1) | taxFen;
    }

    private void list(InvoiceColumns columns, int from, int to) {
        long[] amountsFen = columns.amountsFen();
        long[] taxesFen = columns.taxesFen();
        int found = 0;
        for (int row = from; row < to; row++) {
            // The flag of a cancelled row moves into the place of the sign.
            long sign = sign(amountsFen[row], taxesFen[row]) | (long) flags[row - from] << 62;
            rows[found] = row;
            found += (int) (sign >>> 63);
        }
        count = found;
    }

    int count() {
        return count;
    }

    /** A row by its number among those found. */
    int row(int number) {
        return rows[number];
    }
}
