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

    /** One of the steps in which a firm's rows are added up. */
    private interface Step {
        void take(InvoiceColumns columns, int firm);
    }

    private final LocalDate asOf;
    private final int asOfDay;
    private final int lastMonth;

    private final SideSums[] sides = {new SideSums(), new SideSums()};
    private final PartnerYears[] years = {new PartnerYears(), new PartnerYears()};
    private final NetSlots slots = new NetSlots();

    /** Taken through an interface, so that the compiler makes code of each for itself: its registers do for no more. */
    private final Step[] steps = {
        this::prepare, this::addRows, this::countRows, this::addUpMonths, this::addUpPartners, this::sortPartners
    };

    private int months;
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
        for (Step step : steps) {
            step.take(columns, firm);
        }
        return FirmFeatures.compute(
                new TradeHistory(
                        new MonthSeries(sides[1]),
                        new MonthSeries(sides[0]),
                        new CounterpartyBook(years[1]),
                        new CounterpartyBook(years[0]),
                        new TradeHistory.Days(sinceLast(columns, firm, 1), sinceLast(columns, firm, 0), tradeLater)),
                asOf);
    }

    private void addRows(InvoiceColumns columns, int firm) {
        slots.add(columns, columns.from(firm), columns.to(firm));
    }

    private void countRows(InvoiceColumns columns, int firm) {
        int from = columns.from(firm);
        int to = columns.to(firm);
        PackedRows rows = columns.packed();
        // Of rows in order, taxes before the twelve months need not be read.
        int first = columns.isInOrder(firm) ? rows.firstAt(recentSlot, from, to) : from;
        StandingRows.count(rows, from, first, to, recentSlot, sides);
        addUnusual(columns, firm);
        if (from < to && columns.lastDay(firm) > asOfDay) {
            takeBackLater(columns, from, to);
        }
    }

    private void addUpMonths(InvoiceColumns columns, int firm) {
        slots.giveMonths(sides[0], 0);
        slots.giveMonths(sides[1], 1);
    }

    private void addUpPartners(InvoiceColumns columns, int firm) {
        slots.givePartners(years, months);
    }

    private void sortPartners(InvoiceColumns columns, int firm) {
        years[0].sortAmounts();
        years[1].sortAmounts();
        // One after the other, as each step of a sum waits for the one before, and both sums can wait together.
        years[0].addUpAmounts();
        years[1].addUpAmounts();
    }

    private void prepare(InvoiceColumns columns, int firm) {
        int first = columns.from(firm) < columns.to(firm) ? columns.firstMonth(firm) : lastMonth + 1;
        months = Math.max(0, lastMonth + 1 - first);
        recentSlot = slotOf(lastMonth + 1 - YEAR - first, columns.partnerCount(firm));
        laterSlot = slotOf(lastMonth + 1 - first, columns.partnerCount(firm));
        slots.clear(columns, firm, months);
        tradeLater = false;
        for (int side = 0; side < sides.length; side++) {
            sides[side].clear(months);
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
            if (Places.slot(unusual.place(i)) < laterSlot) {
                addUnusualRow(unusual.place(i), unusual.amountFen(i), unusual.taxFen(i));
            }
        }
    }

    private void addUnusualRow(int place, long amount, long tax) {
        SideSums side = sides[Places.direction(place)];
        boolean isRecent = Places.slot(place) >= recentSlot;
        if (TransactionAggregator.isOdd(amount, tax)) {
            side.addOdd();
        }
        if (Places.isVoid(place)) {
            slots.add(place, -(long) PackedRows.packed(amount));
            takeBack(place, PackedRows.packed(tax));
            side.addVoid();
            return;
        }
        slots.add(place, amount - PackedRows.packed(amount));
        side.addStanding(0, 0, isRecent ? tax - PackedRows.packed(tax) : 0);
        if (amount < 0) {
            side.addReturn(isRecent, -amount);
        }
        if (amount <= 0) {
            // What stands may add up to nothing in a month, which then looks like one without trade.
            slots.traded(years[Places.direction(place)], place);
        }
    }

    private void takeBackLater(InvoiceColumns columns, int from, int to) {
        PackedRows rows = columns.packed();
        for (int row = from; row < to; row++) {
            if (Places.slot(rows.places[row]) >= laterSlot) {
                takeBack(rows.places[row], rows.taxesFen[row]);
                tradeLater |= !Places.isVoid(rows.places[row]);
            }
        }
    }

    private void takeBack(int place, long packedTaxFen) {
        boolean isRecent = Places.slot(place) >= recentSlot;
        sides[Places.direction(place)].addStanding(-1, isRecent ? -1 : 0, isRecent ? -packedTaxFen : 0);
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
}
