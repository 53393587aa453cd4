package io.creditbridge.features;

import java.util.Arrays;

/**
 * The rows that are cancelled, given back, odd, free of charge or too large to be packed: few, and taken in hand one
 * by one, so that the loops over all rows need not tell them apart. Some small ones among them may turn out to be
 * ordinary.
 */
final class UnusualRows {

    private final int[] firmEnds;
    private int[] rows = new int[16];
    private int count;

    UnusualRows(int firms) {
        firmEnds = new int[firms];
    }

    /**
     * Finds those of the next firm.
     *
     * @param columns all rows, with their places
     * @param someVoid whether some rows of the firm are cancelled
     */
    void find(InvoiceColumns columns, int firm, boolean someVoid) {
        int from = columns.from(firm);
        int to = columns.to(firm);
        if (someVoid || someUnusual(columns.amountsFen(), columns.taxesFen(), from, to)) {
            list(columns, from, to);
        }
        firmEnds[firm] = count;
    }

    /** A loop without any branch, of which the compiler makes vector instructions. */
    private static boolean someUnusual(long[] amountsFen, long[] taxesFen, int from, int to) {
        long signs = 0;
        for (int row = from; row < to; row++) {
            signs |= sign(amountsFen[row], taxesFen[row]);
        }
        return signs < 0;
    }

    /**
     * Below zero where the amount is not positive or too large to be packed, the tax negative, or the tax about 18 % of
     * the amount or more, which it is where it alone is too large.
     */
    private static long sign(long amountFen, long taxFen) {
        return (amountFen * 9 - taxFen * 50 - 1) | taxFen | (Integer.MAX_VALUE - amountFen);
    }

    private void list(InvoiceColumns columns, int from, int to) {
        int[] places = columns.packed().places;
        long[] amountsFen = columns.amountsFen();
        long[] taxesFen = columns.taxesFen();
        for (int row = from; row < to; row++) {
            if (Places.isVoid(places[row]) || sign(amountsFen[row], taxesFen[row]) < 0) {
                if (count == rows.length) {
                    rows = Arrays.copyOf(rows, count * 2);
                }
                rows[count++] = row;
            }
        }
    }

    /** Where a firm's rows begin among those found. */
    int from(int firm) {
        return firm == 0 ? 0 : firmEnds[firm - 1];
    }

    /** Where they end. */
    int to(int firm) {
        return firmEnds[firm];
    }

    /** A row by its number among those found. */
    int row(int number) {
        return rows[number];
    }
}
