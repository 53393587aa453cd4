package io.creditbridge.features;

import java.util.Arrays;

/**
 * One firm's net amounts in fen, a slot for each month, direction and counterparty, in this order; used again for the
 * next firm.
 */
final class NetSlots {

    private final MonthFold fold = new MonthFold();
    private long[] netFen = new long[0];
    private int partners;

    /**
     * Makes room for a firm, from its first month on.
     *
     * @param months to the last complete one
     * @throws IllegalArgumentException if there are too many counterparties for so many months
     */
    void clear(InvoiceColumns columns, int firm, int months) {
        boolean hasRows = columns.from(firm) < columns.to(firm);
        int last = hasRows ? DayTable.monthOf(columns.lastDay(firm)) - columns.firstMonth(firm) + 1 : 0;
        partners = columns.partnerCount(firm);
        int slots = columns.slots(firm, Math.max(Math.max(months, last), PartnerYears.LEAST_MONTHS));
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
        for (int row = from; row < to; row++) {
            sums[Places.slot(places[row])] += amounts[row];
        }
    }

    /** Adds what is lacking of a row. */
    void add(int place, long fen) {
        netFen[Places.slot(place)] += fen;
    }

    /** Tells in which month a row's counterparty traded. */
    void traded(PartnerYears years, int place) {
        int slot = Places.slot(place);
        years.traded(slot % partners, slot / (2 * partners));
    }

    /** Gives a direction's sums by month, from the first. */
    void giveMonths(SideSums side, int direction) {
        side.takeNet(netFen, direction * partners, partners);
    }

    /**
     * Gives the sums by counterparty of both directions, purchases first.
     *
     * @param months months to the last complete one
     */
    void givePartners(PartnerYears[] years, int months) {
        fold.take(netFen, 2 * partners * (months - PartnerYears.LEAST_MONTHS), 2 * partners);
        years[0].take(fold, 0);
        years[1].take(fold, partners);
        // Since when a supplier is known is not asked.
        years[1].findFirst(fold, partners);
        if (months > PartnerYears.LEAST_MONTHS) {
            years[1].findFirst(netFen, partners, 2 * partners);
        }
    }
}
