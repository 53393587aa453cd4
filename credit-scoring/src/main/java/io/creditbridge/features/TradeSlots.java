package io.creditbridge.features;

import java.util.Arrays;

/**
 * One firm's sums by month and direction, and by month, direction and counterparty, in arrays that are used again for
 * the next firm. A direction is numbered by the flag of a sale.
 */
final class TradeSlots {

    /** Rows are counted above the bits of the days of the month on which there were any. */
    private static final long ONE_ROW = 1L << Integer.SIZE;

    private static final int NET_FEN = 0;
    private static final int TAX_FEN = 1;
    private static final int ROWS_AND_DAYS = 2;

    /** Numbers a slot, which lie together. */
    private static final int SLOT = 3;

    private long[] monthly = new long[0];
    private long[] slots = new long[0];
    private int firstMonth;
    private int months;
    private int partners;

    /**
     * Adds up one firm's rows; what was added up before is forgotten.
     *
     * @throws IllegalArgumentException if there are too many counterparties for so many months
     */
    void add(InvoiceColumns columns, int firm) {
        int from = columns.from(firm);
        int to = columns.to(firm);
        boolean hasRows = from < to;
        firstMonth = hasRows ? columns.firstMonth(firm) : 0;
        months = hasRows ? DayTable.monthOf(columns.lastDay(firm)) - firstMonth + 1 : 0;
        partners = columns.partnerCount(firm);
        makeRoom(columns.slots(firm, months));
        scatter(columns, from, to);
        UnusualRows unusual = columns.unusual();
        for (int i = unusual.from(firm); i < unusual.to(firm); i++) {
            addUnusual(unusual.place(i), unusual.amountFen(i), unusual.taxFen(i));
        }
        addUpMonths();
    }

    private void makeRoom(int count) {
        if (slots.length < SLOT * count) {
            slots = new long[SLOT * count];
        } else {
            Arrays.fill(slots, 0, SLOT * count, 0);
        }
        int cells = 2 * months * MonthCells.FIELDS;
        if (monthly.length < cells) {
            monthly = new long[cells];
        } else {
            Arrays.fill(monthly, 0, cells, 0);
        }
    }

    /** Adds what is not cancelled to the slots of its counterparty and month. */
    private void scatter(InvoiceColumns columns, int from, int to) {
        int[] places = columns.packed().places;
        long[] amounts = columns.amountsFen();
        long[] taxes = columns.taxesFen();
        long[] sums = slots;
        for (int row = from; row < to; row++) {
            int place = places[row];
            if (Places.isVoid(place)) {
                continue;
            }
            int slot = Places.slot(place) * SLOT;
            sums[slot + NET_FEN] += amounts[row];
            sums[slot + TAX_FEN] += taxes[row];
            sums[slot + ROWS_AND_DAYS] = (sums[slot + ROWS_AND_DAYS] | 1 << Places.day(place)) + ONE_ROW;
        }
    }

    private void addUnusual(int place, long amount, long tax) {
        int cell = Places.slot(place) / partners * MonthCells.FIELDS;
        monthly[cell + MonthCells.ODD_COUNT] += TransactionAggregator.isOdd(amount, tax) ? 1 : 0;
        if (Places.isVoid(place)) {
            monthly[cell + MonthCells.VOID_COUNT]++;
            monthly[cell + MonthCells.VOID_FEN] += Math.abs(amount);
        } else if (amount < 0) {
            monthly[cell + MonthCells.RETURN_COUNT]++;
            monthly[cell + MonthCells.RETURN_FEN] -= amount;
            // It was counted with the others.
            slots[Places.slot(place) * SLOT + ROWS_AND_DAYS] -= ONE_ROW;
        }
    }

    private static int cell(int month, int direction) {
        return (2 * month + direction) * MonthCells.FIELDS;
    }

    private void addUpMonths() {
        long[] sums = slots;
        int slot = 0;
        for (int row = 0; row < 2 * months; row++) {
            long net = 0;
            long tax = 0;
            long count = 0;
            for (int to = slot + partners * SLOT; slot < to; slot += SLOT) {
                net += sums[slot + NET_FEN];
                tax += sums[slot + TAX_FEN];
                count += sums[slot + ROWS_AND_DAYS] >> Integer.SIZE;
            }
            int cell = row * MonthCells.FIELDS;
            monthly[cell + MonthCells.VALID_COUNT] = count;
            monthly[cell + MonthCells.VALID_FEN] = net + monthly[cell + MonthCells.RETURN_FEN];
            monthly[cell + MonthCells.TAX_FEN] = tax;
        }
    }

    int firstMonth() {
        return firstMonth;
    }

    int months() {
        return months;
    }

    int partners() {
        return partners;
    }

    /** A sum of a month, by the fields of {@link MonthCells}. */
    long monthly(int month, int direction, int field) {
        return monthly[cell(month, direction) + field];
    }

    /** The place of a counterparty's month. */
    int slot(int direction, int partner, int month) {
        return ((2 * month + direction) * partners + partner) * SLOT;
    }

    /** Bits of the days of the month on which something that stands was traded, from the lowest. */
    int daysOf(int slot) {
        return (int) slots[slot + ROWS_AND_DAYS];
    }

    /** Rows that stand and are no returns. */
    long countOf(int slot) {
        return slots[slot + ROWS_AND_DAYS] >> Integer.SIZE;
    }

    long netFenOf(int slot) {
        return slots[slot + NET_FEN];
    }
}
