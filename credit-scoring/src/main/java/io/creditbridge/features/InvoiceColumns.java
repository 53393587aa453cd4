package io.creditbridge.features;

/**
 * Invoices of many firms as columns of numbers, the rows of each firm together, in any order.
 *
 * <p>The arrays are not copied: they are large, and whoever made them keeps them unchanged. They are read through
 * once, when the columns are born: what lies out of range is refused there, and for each firm its first and last day,
 * the number of its counterparties and whether its rows lie by day are kept, 13 bytes a firm, so that nothing is
 * checked again when rows are added up.
 */
public final class InvoiceColumns {

    /** Flag of a sale; without it a row is a purchase. */
    public static final int SALE = 1;

    /** Flag of a cancelled row. */
    public static final int VOID = 2;

    private static final int MOST_SLOTS = 1 << 24;

    private final int[] firmEnds;
    private final int[] days;
    private final int[] partners;
    private final byte[] flags;
    private final long[] amountsFen;
    private final long[] taxesFen;
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
     *     absurd, or a counterparty's number is negative
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
        this.days = days;
        this.partners = partners;
        this.flags = flags;
        this.amountsFen = amountsFen;
        this.taxesFen = taxesFen;
        this.firstDays = new int[firmEnds.length];
        this.lastDays = new int[firmEnds.length];
        this.partnerCounts = new int[firmEnds.length];
        this.inOrder = new boolean[firmEnds.length];
        for (int firm = 0; firm < firmEnds.length; firm++) {
            check(firm, from(firm), to(firm));
        }
    }

    /** A loop for each column: the compiler makes vector instructions of loops that look for a least and a largest. */
    private void check(int firm, int from, int to) {
        int firstDay = Integer.MAX_VALUE;
        int lastDay = Integer.MIN_VALUE;
        for (int row = from; row < to; row++) {
            firstDay = Math.min(firstDay, days[row]);
            lastDay = Math.max(lastDay, days[row]);
        }
        int backwards = 0;
        for (int row = from + 1; row < to; row++) {
            backwards |= days[row] - days[row - 1];
        }
        int leastPartner = 0;
        int mostPartner = -1;
        for (int row = from; row < to; row++) {
            leastPartner = Math.min(leastPartner, partners[row]);
            mostPartner = Math.max(mostPartner, partners[row]);
        }
        boolean outside = from < to && (firstDay < DayTable.FIRST_DAY || lastDay > DayTable.LAST_DAY);
        if (outside || leastPartner < 0 || isAbsurd(amountsFen, from, to) || isAbsurd(taxesFen, from, to)) {
            throw new IllegalArgumentException("a day, an amount or a counterparty out of range in firm " + firm);
        }
        firstDays[firm] = firstDay;
        lastDays[firm] = lastDay;
        partnerCounts[firm] = mostPartner + 1;
        inOrder[firm] = backwards >= 0;
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

    /** The first day of a firm with rows. */
    int firstDay(int firm) {
        return firstDays[firm];
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
        if (slots > MOST_SLOTS) {
            throw new IllegalArgumentException("too many counterparties and months: " + slots);
        }
        return (int) slots;
    }

    int[] days() {
        return days;
    }

    int[] partners() {
        return partners;
    }

    byte[] flags() {
        return flags;
    }

    long[] amountsFen() {
        return amountsFen;
    }

    long[] taxesFen() {
        return taxesFen;
    }
}
