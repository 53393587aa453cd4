package io.creditbridge.features;

import java.time.LocalDate;

/**
 * Every feature of the standard set straight from columns of invoices, one firm after another, without an object a row.
 *
 * <p>Rows are added up by counterparty and month, and what is not asked for by month is counted beside. The formulas
 * are those that kept aggregates are read by. Values are the same, bit for bit, where counterparties are numbered in
 * the order of their names; in another order sums over them differ by rounding. Not safe for use by several threads at
 * once.
 */
public final class ColumnFeatures {

    private static final int YEAR = 12;

    private final LocalDate asOf;
    private final int asOfDay;
    private final int lastMonth;

    private final SideSums[] sides = {new SideSums(), new SideSums()};
    private final PartnerYears[] years = {new PartnerYears(), new PartnerYears()};
    private final NetSlots slots = new NetSlots();
    private int firstMonth;
    private int firstSlotMonth;
    private int recentSlot;
    private int laterSlot;
    private boolean tradeLater;

    /**
     * Features on one day for any number of firms.
     *
     * @param asOf the day of the score, the last of a month
     * @throws IllegalArgumentException if it is another day
     */
    public ColumnFeatures(LocalDate asOf) {
        if (asOf.getDayOfMonth() != asOf.lengthOfMonth()) {
            throw new IllegalArgumentException("not the last day of a month: " + asOf);
        }
        this.asOf = asOf;
        this.asOfDay = Math.toIntExact(asOf.toEpochDay());
        this.lastMonth = DayTable.monthOf(asOfDay);
    }

    /**
     * One firm's features.
     *
     * @throws IllegalArgumentException if there are too many counterparties for so many months
     */
    public FeatureVector of(InvoiceColumns columns, int firm) {
        int from = columns.from(firm);
        int to = columns.to(firm);
        prepare(columns, firm, from < to);
        if (from < to) {
            slots.add(columns, from, to);
            PackedRows rows = columns.packed();
            StandingRows.count(rows, from, to, sides);
            // Of rows in order, taxes before the twelve months need not be read.
            int first = columns.isInOrder(firm) ? rows.firstAt(recentSlot, from, to) : from;
            StandingRows.countFrom(rows, first, to, recentSlot, sides);
            addUnusual(columns, firm);
            if (columns.lastDay(firm) > asOfDay) {
                takeBackLater(columns, from, to);
            }
        }
        slots.givePartners(years, lastMonth + 1 - firstSlotMonth);
        return FirmFeatures.compute(
                new TradeHistory(
                        series(1),
                        series(0),
                        new CounterpartyBook(years[1]),
                        new CounterpartyBook(years[0]),
                        new TradeHistory.Days(sinceLast(columns, firm, 1), sinceLast(columns, firm, 0), tradeLater)),
                asOf);
    }

    private void prepare(InvoiceColumns columns, int firm, boolean hasRows) {
        int first = hasRows ? columns.firstMonth(firm) : lastMonth + 1;
        firstMonth = Math.min(first, lastMonth + 1);
        firstSlotMonth = Math.min(firstMonth, lastMonth + 1 - PartnerYears.LEAST_MONTHS);
        recentSlot = slotOf(lastMonth + 1 - YEAR - first, columns.partnerCount(firm));
        laterSlot = slotOf(lastMonth + 1 - first, columns.partnerCount(firm));
        int months = lastMonth + 1 - firstSlotMonth;
        slots.clear(columns, firm, firstSlotMonth, months);
        tradeLater = false;
        for (int side = 0; side < sides.length; side++) {
            sides[side].clear(lastMonth - firstMonth + 1);
            years[side].clear(columns.partnerCount(firm), months);
        }
    }

    /** A month's first slot, held within those that rows can have; months count from the firm's first. */
    private static int slotOf(int month, int partners) {
        return Math.clamp(2L * partners * month, 0, Places.MOST_SLOTS);
    }

    private void addUnusual(InvoiceColumns columns, int firm) {
        UnusualRows unusual = columns.unusual();
        for (int i = unusual.from(firm); i < unusual.to(firm); i++) {
            int row = unusual.row(i);
            if (Places.slot(columns.packed().places[row]) < laterSlot) {
                addUnusualRow(columns, row);
            }
        }
    }

    private void addUnusualRow(InvoiceColumns columns, int row) {
        int place = columns.packed().places[row];
        SideSums side = sides[Places.direction(place)];
        boolean isRecent = Places.slot(place) >= recentSlot;
        long amount = columns.amountsFen()[row];
        long tax = columns.taxesFen()[row];
        if (TransactionAggregator.isOdd(amount, tax)) {
            side.addOdd();
        }
        if (Places.isVoid(place)) {
            slots.add(place, -(long) columns.packed().amountsFen[row]);
            takeBack(columns, row);
            side.addVoid();
            return;
        }
        slots.add(place, amount - columns.packed().amountsFen[row]);
        side.addStanding(0, 0, isRecent ? tax - columns.packed().taxesFen[row] : 0);
        if (amount < 0) {
            side.addReturn(isRecent, -amount);
        }
        if (amount <= 0) {
            // What stands may add up to nothing in a month, which then looks like one without trade.
            slots.traded(years[Places.direction(place)], place);
        }
    }

    private void takeBackLater(InvoiceColumns columns, int from, int to) {
        for (int row = from; row < to; row++) {
            if (Places.slot(columns.packed().places[row]) >= laterSlot) {
                takeBack(columns, row);
                tradeLater |= !Places.isVoid(columns.packed().places[row]);
            }
        }
    }

    private void takeBack(InvoiceColumns columns, int row) {
        int place = columns.packed().places[row];
        boolean isRecent = Places.slot(place) >= recentSlot;
        sides[Places.direction(place)].addStanding(
                -1, isRecent ? -1 : 0, isRecent ? -(long) columns.packed().taxesFen[row] : 0);
    }

    /** Days from the last row of a direction that stands up to the day; NaN where there is none. */
    private double sinceLast(InvoiceColumns columns, int firm, int direction) {
        int last = 0;
        for (int row = columns.to(firm) - 1; row >= columns.from(firm); row--) {
            int place = columns.packed().places[row];
            if (Places.direction(place) == direction && !Places.isVoid(place) && Places.slot(place) < laterSlot) {
                last = Math.max(last, columns.dayOf(firm, place));
                if (columns.isInOrder(firm)) {
                    break;
                }
            }
        }
        return last == 0 ? Double.NaN : asOfDay - last;
    }

    private MonthSeries series(int direction) {
        slots.giveMonths(sides[direction], direction, firstMonth - firstSlotMonth);
        return new MonthSeries(sides[direction]);
    }
}
