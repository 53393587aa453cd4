package io.creditbridge.features;

/**
 * Invoices of many firms as columns of numbers, the rows of each firm together.
 *
 * <p>The arrays are not copied: they are large, and whoever made them keeps them unchanged.
 */
public final class InvoiceColumns {

    /** Flag of a sale; without it a row is a purchase. */
    public static final int SALE = 1;

    /** Flag of a cancelled row. */
    public static final int VOID = 2;

    private final int[] firmEnds;
    private final int[] days;
    private final int[] partners;
    private final byte[] flags;
    private final long[] amountsFen;
    private final long[] taxesFen;

    /**
     * Takes columns of equal length.
     *
     * @param firmEnds for each firm the row after its last
     * @param days days since 1970, from 1990 to 2099
     * @param partners the counterparty's number within its firm, from 0
     * @param flags {@link #SALE} and {@link #VOID}
     * @param amountsFen amounts without tax, in fen; negative for a return
     * @param taxesFen taxes, in fen
     * @throws IllegalArgumentException if the lengths differ
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

    int day(int row) {
        return days[row];
    }

    int partner(int row) {
        return partners[row];
    }

    int flags(int row) {
        return flags[row];
    }

    long amountFen(int row) {
        return amountsFen[row];
    }

    long taxFen(int row) {
        return taxesFen[row];
    }
}
