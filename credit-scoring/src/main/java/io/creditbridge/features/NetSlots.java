package io.creditbridge.features;

import java.util.Arrays;

/** One firm's net amounts in fen, a slot for each direction, counterparty and month; used again for the next firm. */
final class NetSlots {

    private long[] netFen = new long[0];
    private int firstMonth;
    private int width;
    private int partners;

    /**
     * Makes room for a firm.
     *
     * @param first the first month of the slots, no later than the firm's first
     * @param least at least so many months; more where the firm has later ones
     */
    void clear(InvoiceColumns columns, int firm, int first, int least) {
        boolean hasRows = columns.from(firm) < columns.to(firm);
        firstMonth = first;
        width = hasRows ? Math.max(least, DayTable.monthOf(columns.lastDay(firm)) - first + 1) : least;
        partners = columns.partnerCount(firm);
        int slots = columns.slots(firm, width);
        if (netFen.length < slots) {
            netFen = new long[slots];
        } else {
            Arrays.fill(netFen, 0, slots, 0);
        }
    }

    /** Adds rows, cancelled ones too, to the slots of their counterparties and months. */
    void add(InvoiceColumns columns, int from, int to) {
        int[] days = columns.days();
        int[] numbers = columns.partners();
        byte[] flags = columns.flags();
        long[] amounts = columns.amountsFen();
        long[] sums = netFen;
        int count = partners;
        int months = width;
        int first = firstMonth;
        for (int row = from; row < to; row++) {
            int partner = (-(flags[row] & InvoiceColumns.SALE) & count) + numbers[row];
            sums[partner * months + DayTable.monthOf(days[row]) - first] += amounts[row];
        }
    }

    /** Takes a cancelled row away again. */
    void takeBack(InvoiceColumns columns, int row) {
        int from = start(columns.flags()[row] & InvoiceColumns.SALE, columns.partners()[row]);
        netFen[from + DayTable.monthOf(columns.days()[row]) - firstMonth] -= columns.amountsFen()[row];
    }

    /** Gives a direction's sums by month, from a month of the slots on. */
    void giveMonths(SideSums side, int direction, int month) {
        side.takeNet(netFen, start(direction, 0) + month, partners, width);
    }

    /** Gives a direction's sums by counterparty. */
    void givePartners(PartnerYears years, int direction) {
        years.take(netFen, start(direction, 0), width);
        if (direction == InvoiceColumns.SALE) {
            // Since when a supplier is known is not asked.
            years.findFirst(netFen, start(direction, 0), width);
        }
    }

    private int start(int direction, int partner) {
        return (direction * partners + partner) * width;
    }
}
