package io.creditbridge.features;

/**
 * Invoices of many firms as columns of numbers, the rows of each firm together, in any order.
 *
 * <p>They are read through once, when the columns are born. What lies out of range is refused there; each row is packed
 * into twelve bytes; rows out of the ordinary are listed; and for each firm its first and last day, the number of its
 * counterparties and whether its rows lie by day are kept. Nothing is added up before it is asked for. The arrays of
 * amounts and taxes are not copied, and whoever made them keeps them unchanged; the others are not needed any more.
 */
public final class InvoiceColumns {

    /** Flag of a sale; without it a row is a purchase. */
    public static final int SALE = 1;

    /** Flag of a cancelled row. */
    public static final int VOID = 2;

    private final int[] firmEnds;
    private final PackedRows packed;
    private final long[] amountsFen;
    private final long[] taxesFen;
    private final UnusualRows unusual;
    private final int[] firstDays;
    private final int[] lastDays;
    private final int[] partnerCounts;
    private final boolean[] inOrder;

    /**
     * Takes columns of equal length.
     *
     * @param firmEnds for each firm the row after its last
     * @param days days since 1970, from 1990 to 2099
     * @param partners the counterparty's number within its firm, from 0
     * @param flags {@link #SALE} and {@link #VOID}
     * @param amountsFen amounts without tax, in fen; negative for a return
     * @param taxesFen taxes, in fen
     * @throws IllegalArgumentException if the lengths differ, a day lies outside 1990 to 2099, an amount or a tax is
     *     absurd, a counterparty's number is negative, or a firm has too many counterparties for so many months
     */
    public InvoiceColumns(
            int[] firmEnds, int[] days, int[] partners, byte[] flags, long[] amountsFen, long[] taxesFen) {
        int rows = days.length;
        boolean equal = partners.length == rows
                && flags.length == rows
                && amountsFen.length == rows
                && taxesFen.length == rows
                && (firmEnds.length == 0 ? rows == 0 : firmEnds[firmEnds.length - 1] == rows);
        if (!equal) {
            throw new IllegalArgumentException("columns of different lengths");
        }
        this.firmEnds = firmEnds;
        this.packed = new PackedRows(rows);
        this.amountsFen = amountsFen;
        this.taxesFen = taxesFen;
        this.unusual = new UnusualRows(firmEnds.length);
        this.firstDays = new int[firmEnds.length];
        this.lastDays = new int[firmEnds.length];
        this.partnerCounts = new int[firmEnds.length];
        this.inOrder = new boolean[firmEnds.length];
        for (int firm = 0; firm < firmEnds.length; firm++) {
            take(firm, days, partners, flags);
        }
    }

    private void take(int firm, int[] days, int[] partners, byte[] flags) {
        int from = from(firm);
        int to = to(firm);
        checkDays(firm, days, from, to);
        checkPartners(firm, partners, from, to);
        if (isAbsurd(amountsFen, from, to) || isAbsurd(taxesFen, from, to)) {
            throw new IllegalArgumentException("an amount or a tax out of range in firm " + firm);
        }
        int all = 0;
        if (from < to) {
            // So many that a place could not hold them are refused.
            slots(firm, DayTable.monthOf(lastDays[firm]) - firstMonth(firm) + 1);
            all = Places.find(packed.places, from, to, days, partners, flags, firstMonth(firm), partnerCounts[firm]);
        }
        packed.take(amountsFen, taxesFen, from, to);
        unusual.find(this, firm, (all & VOID) != 0);
    }

    /** A loop for each question: the compiler makes vector instructions of loops that look for least and largest. */
    private void checkDays(int firm, int[] days, int from, int to) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int row = from; row < to; row++) {
            first = Math.min(first, days[row]);
            last = Math.max(last, days[row]);
        }
        int backwards = 0;
        for (int row = from + 1; row < to; row++) {
            backwards |= days[row] - days[row - 1];
        }
        if (from < to && (first < DayTable.FIRST_DAY || last > DayTable.LAST_DAY)) {
            throw new IllegalArgumentException("a day out of range in firm " + firm);
        }
        firstDays[firm] = first;
        lastDays[firm] = last;
        inOrder[firm] = backwards >= 0;
    }

    private void checkPartners(int firm, int[] partners, int from, int to) {
        int least = 0;
        int most = -1;
        for (int row = from; row < to; row++) {
            least = Math.min(least, partners[row]);
            most = Math.max(most, partners[row]);
        }
        if (least < 0) {
            throw new IllegalArgumentException("a counterparty's number below zero in firm " + firm);
        }
        partnerCounts[firm] = most + 1;
    }

    private static boolean isAbsurd(long[] fen, int from, int to) {
        long least = 0;
        long most = 0;
        for (int row = from; row < to; row++) {
            least = Math.min(least, fen[row]);
            most = Math.max(most, fen[row]);
        }
        return least < -TransactionAggregator.AMOUNT_LIMIT_FEN || most > TransactionAggregator.AMOUNT_LIMIT_FEN;
    }

    /** The number of firms. */
    public int firms() {
        return firmEnds.length;
    }

    int from(int firm) {
        return firm == 0 ? 0 : firmEnds[firm - 1];
    }

    int to(int firm) {
        return firmEnds[firm];
    }

    /** The month of the first day of a firm with rows. */
    int firstMonth(int firm) {
        return DayTable.monthOf(firstDays[firm]);
    }

    /** The day of a firm's row at a place, from 1970. */
    int dayOf(int firm, int place) {
        int month = firstMonth(firm) + Places.slot(place) / (2 * partnerCounts[firm]);
        return DayTable.firstDayOf(month) + Places.day(place);
    }

    /** The last day of a firm with rows. */
    int lastDay(int firm) {
        return lastDays[firm];
    }

    /** Whether a firm's rows lie in the order of their days. */
    boolean isInOrder(int firm) {
        return inOrder[firm];
    }

    /** One more than the largest number of a counterparty. */
    int partnerCount(int firm) {
        return partnerCounts[firm];
    }

    /**
     * How many slots a firm's months take, one for each month, direction and counterparty.
     *
     * @throws IllegalArgumentException if they are too many
     */
    int slots(int firm, int months) {
        long slots = 2L * partnerCounts[firm] * months;
        if (slots > Places.MOST_SLOTS) {
            throw new IllegalArgumentException("too many counterparties and months: " + slots);
        }
        return (int) slots;
    }

    /** What is read of every row. */
    PackedRows packed() {
        return packed;
    }

    long[] amountsFen() {
        return amountsFen;
    }

    long[] taxesFen() {
        return taxesFen;
    }

    /** The rows that are taken in hand one by one. */
    UnusualRows unusual() {
        return unusual;
    }
}
