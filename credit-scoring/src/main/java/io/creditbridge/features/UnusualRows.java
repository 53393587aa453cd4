package io.creditbridge.features;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The rows that are cancelled, given back, odd, free of charge or too large to be packed: few, and taken in hand one
 * by one, so that the loops over all rows need not tell them apart. Some small ones among them may turn out to be
 * ordinary.
 *
 * <p>They lie together with all that is asked of them: looked up among all rows, each would be fetched from memory.
 */
final class UnusualRows {

    private final int[] firmEnds;
    private int[] places = new int[16];
    private long[] amountsFen = new long[16];
    private long[] taxesFen = new long[16];
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

    /** Cancelled ones come first, then those given back, so that the processor guesses right what comes next. */
    private void list(InvoiceColumns columns, int from, int to) {
        int first = count;
        int[] rows = columns.packed().places;
        long[] amounts = columns.amountsFen();
        long[] taxes = columns.taxesFen();
        for (int row = from; row < to; row++) {
            if (Places.isVoid(rows[row]) || sign(amounts[row], taxes[row]) < 0) {
                add(rows[row], amounts[row], taxes[row]);
            }
        }
        int next = moveAhead(first, number -> Places.isVoid(places[number]));
        moveAhead(next, number -> amountsFen[number] <= 0);
    }

    /** Moves those of a kind before the others, from one on; returns the place after them. */
    private int moveAhead(int from, IntPredicate isOfKind) {
        int next = from;
        for (int i = from; i < count; i++) {
            if (isOfKind.test(i)) {
                swap(i, next++);
            }
        }
        return next;
    }

    private void swap(int one, int other) {
        int place = places[one];
        places[one] = places[other];
        places[other] = place;
        long amountFen = amountsFen[one];
        amountsFen[one] = amountsFen[other];
        amountsFen[other] = amountFen;
        long taxFen = taxesFen[one];
        taxesFen[one] = taxesFen[other];
        taxesFen[other] = taxFen;
    }

    private void add(int place, long amountFen, long taxFen) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            amountsFen = Arrays.copyOf(amountsFen, count * 2);
            taxesFen = Arrays.copyOf(taxesFen, count * 2);
        }
        places[count] = place;
        amountsFen[count] = amountFen;
        taxesFen[count++] = taxFen;
    }

    /** Where a firm's rows begin among those found. */
    int from(int firm) {
        return firm == 0 ? 0 : firmEnds[firm - 1];
    }

    /** Where they end. */
    int to(int firm) {
        return firmEnds[firm];
    }

    /** The place of a row by its number among those found. */
    int place(int number) {
        return places[number];
    }

    /** Its amount without tax, in fen. */
    long amountFen(int number) {
        return amountsFen[number];
    }

    /** Its tax, in fen. */
    long taxFen(int number) {
        return taxesFen[number];
    }
}
