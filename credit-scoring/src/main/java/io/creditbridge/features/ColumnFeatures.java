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
    private static final int BOTH_FLAGS = InvoiceColumns.SALE | InvoiceColumns.VOID;

    private final LocalDate asOf;
    private final int asOfDay;
    private final int lastMonth;
    private final int recentDay;

    private final UnusualRows unusual = new UnusualRows();
    private final SideSums[] sides = {new SideSums(), new SideSums()};
    private final PartnerYears[] years = {new PartnerYears(), new PartnerYears()};
    private final NetSlots slots = new NetSlots();
    private int firstMonth;
    private int firstSlotMonth;
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
        this.recentDay =
                Math.toIntExact(asOf.withDayOfMonth(1).minusMonths(YEAR - 1).toEpochDay());
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
        boolean someLater = from < to && columns.lastDay(firm) > asOfDay;
        for (int row = from; row < to; row += UnusualRows.MOST) {
            add(columns, row, Math.min(row + UnusualRows.MOST, to), someLater);
        }
        return FirmFeatures.compute(
                new TradeHistory(
                        series(1),
                        series(0),
                        book(1),
                        book(0),
                        new TradeHistory.Days(
                                since(lastDay(columns, firm, 1)), since(lastDay(columns, firm, 0)), tradeLater)),
                asOf);
    }

    private void prepare(InvoiceColumns columns, int firm, boolean hasRows) {
        firstMonth = hasRows ? Math.min(DayTable.monthOf(columns.firstDay(firm)), lastMonth + 1) : lastMonth + 1;
        firstSlotMonth = Math.min(firstMonth, lastMonth + 1 - PartnerYears.LEAST_MONTHS);
        int months = lastMonth + 1 - firstSlotMonth;
        slots.clear(columns, firm, firstSlotMonth, months);
        tradeLater = false;
        for (int side = 0; side < sides.length; side++) {
            sides[side].clear(lastMonth - firstMonth + 1);
            years[side].clear(columns.partnerCount(firm), months);
        }
    }

    private void add(InvoiceColumns columns, int from, int to, boolean someLater) {
        slots.add(columns, from, to);
        unusual.find(columns, from, to);
        count(columns, from, to);
        for (int i = 0; i < unusual.count(); i++) {
            addUnusual(columns, unusual.row(i));
        }
        if (someLater) {
            takeBackLater(columns, from, to);
        }
    }

    /** Counts rows and taxes of both directions; without any branch, so that the compiler uses vector instructions. */
    private void count(InvoiceColumns columns, int from, int to) {
        int[] days = columns.days();
        long[] sales = unusual.sales;
        long[] taxes = columns.taxesFen();
        long sold = 0;
        long recent = 0;
        long recentSold = 0;
        long tax = 0;
        long taxSold = 0;
        for (int row = from; row < to; row++) {
            long sale = sales[row - from];
            long mask = (long) (recentDay - 1 - days[row]) >> 63;
            long fen = taxes[row] & mask;
            sold += sale;
            recent += mask;
            recentSold += sale & mask;
            tax += fen;
            taxSold += fen & sale;
        }
        sides[0].addStanding(to - from + sold, recentSold - recent, tax - taxSold);
        sides[1].addStanding(-sold, -recentSold, taxSold);
    }

    private void addUnusual(InvoiceColumns columns, int row) {
        int direction = columns.flags()[row] & InvoiceColumns.SALE;
        boolean isVoid = (columns.flags()[row] & InvoiceColumns.VOID) != 0;
        long amount = columns.amountsFen()[row];
        int month = DayTable.monthOf(columns.days()[row]);
        if (month > lastMonth) {
            return;
        }
        if (isVoid) {
            takeBack(columns, row);
            slots.takeBack(columns, row);
            sides[direction].addVoid();
        }
        if (TransactionAggregator.isOdd(amount, columns.taxesFen()[row])) {
            sides[direction].addOdd();
        }
        if (amount < 0 && !isVoid) {
            sides[direction].addReturn(month - firstMonth, -amount);
        }
        if (amount <= 0 && !isVoid) {
            // What stands may add up to nothing in a month, which then looks like one without trade.
            years[direction].traded(columns.partners()[row], month - firstSlotMonth);
        }
    }

    private void takeBackLater(InvoiceColumns columns, int from, int to) {
        for (int row = from; row < to; row++) {
            if (columns.days()[row] > asOfDay) {
                takeBack(columns, row);
                tradeLater |= (columns.flags()[row] & InvoiceColumns.VOID) == 0;
            }
        }
    }

    private void takeBack(InvoiceColumns columns, int row) {
        boolean isRecent = columns.days()[row] >= recentDay;
        sides[columns.flags()[row] & InvoiceColumns.SALE].addStanding(
                -1, isRecent ? -1 : 0, isRecent ? -columns.taxesFen()[row] : 0);
    }

    private int lastDay(InvoiceColumns columns, int firm, int direction) {
        int last = 0;
        for (int row = columns.to(firm) - 1; row >= columns.from(firm); row--) {
            int day = columns.days()[row];
            if ((columns.flags()[row] & BOTH_FLAGS) == direction && day <= asOfDay) {
                last = Math.max(last, day);
                if (columns.isInOrder(firm)) {
                    return last;
                }
            }
        }
        return last;
    }

    private MonthSeries series(int direction) {
        slots.giveMonths(sides[direction], direction, firstMonth - firstSlotMonth);
        return new MonthSeries(sides[direction]);
    }

    private CounterpartyBook book(int direction) {
        slots.givePartners(years[direction], direction);
        return new CounterpartyBook(years[direction]);
    }

    private double since(int day) {
        return day == 0 ? Double.NaN : asOfDay - day;
    }
}
