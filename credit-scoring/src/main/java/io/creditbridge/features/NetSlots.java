package io.creditbridge.features;

import java.util.Arrays;

/**
 * One firm's net amounts in fen, a slot for each month, direction and counterparty, in this order; used again for the
 * next firm.
 */
final class NetSlots {

    private static final int YEAR = 12;

    private final MonthFold fold = new MonthFold();
    private long[] netFen = new long[0];
    private int shift;
    private int partners;

    /**
     * Makes room for a firm.
     *
     * @param first the first month of the slots, no later than the firm's first
     * @param least at least so many months; more where the firm has later ones
     */
    void clear(InvoiceColumns columns, int firm, int first, int least) {
        boolean hasRows = columns.from(firm) < columns.to(firm);
        int months = hasRows ? Math.max(least, DayTable.monthOf(columns.lastDay(firm)) - first + 1) : least;
        partners = columns.partnerCount(firm);
        shift = hasRows ? start(columns.firstMonth(firm) - first, 0) : 0;
        int slots = columns.slots(firm, months);
        if (netFen.length < slots) {
            netFen = new long[slots];
        } else {
            Arrays.fill(netFen, 0, slots, 0);
        }
    }

    /** Adds rows as they are packed, cancelled ones too, to their slots. */
    void add(InvoiceColumns columns, int from, int to) {
        int[] places = columns.packed().places;
        int[] amounts = columns.packed().amountsFen;
        long[] sums = netFen;
        int first = shift;
        for (int row = from; row < to; row++) {
            sums[first + Places.slot(places[row])] += amounts[row];
        }
    }

    /** Adds what is lacking of a row. */
    void add(int place, long fen) {
        netFen[shift + Places.slot(place)] += fen;
    }

    /** Tells in which month a row's counterparty traded. */
    void traded(PartnerYears years, int place) {
        int slot = shift + Places.slot(place);
        years.traded(slot % partners, slot / (2 * partners));
    }

    /** Gives a direction's sums by month, from a month of the slots on. */
    void giveMonths(SideSums side, int direction, int month) {
        side.takeNet(netFen, start(month, direction), partners);
    }

    /**
     * Gives the sums by counterparty of both directions, purchases first.
     *
     * @param months months to the last complete one
     */
    void givePartners(PartnerYears[] years, int months) {
        fold.take(netFen, start(months - YEAR, 0), 2 * partners);
        years[0].takeRecent(fold, 0);
        years[1].takeRecent(fold, partners);
        fold.take(netFen, start(months - 2 * YEAR, 0), 2 * partners);
        years[0].takeEarlier(fold, 0);
        years[1].takeEarlier(fold, partners);
        // Since when a supplier is known is not asked.
        years[1].findFirst(netFen, partners, 2 * partners);
    }

    private int start(int month, int direction) {
        return (2 * month + direction) * partners;
    }
}
