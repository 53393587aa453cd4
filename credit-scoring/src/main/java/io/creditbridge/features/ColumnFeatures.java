package io.creditbridge.features;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Every feature of the standard set straight from columns of invoices, one firm after another, without an object a row.
 *
 * <p>One pass finds the firm's months and counterparties, a second adds the rows up by month and by counterparty and
 * month, and the formulas are those that kept aggregates are read by. Values are the same, bit for bit, where
 * counterparties are numbered in the order of their names; in another order sums over them differ by rounding. Not safe
 * for use by several threads at once.
 */
public final class ColumnFeatures {

    /** Most slots of counterparties, months and directions of one firm. */
    private static final int MOST_SLOTS = 1 << 24;

    private static final int NEVER = Integer.MAX_VALUE;

    private final LocalDate asOf;
    private final int asOfDay;
    private final int lastMonth;

    private long[] monthly = new long[0];
    private long[] netFen = new long[0];
    private int[] firstMonths = new int[0];
    private final int[] lastDays = new int[2];
    private int firstMonth;
    private int months;
    private int partners;
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
     * @throws IllegalArgumentException if a day lies outside 1990 to 2099, an amount is absurd, or there are too many
     *     counterparties for so many months
     */
    public FeatureVector of(InvoiceColumns columns, int firm) {
        int from = columns.from(firm);
        int to = columns.to(firm);
        prepare(columns, from, to);
        add(columns, from, to);
        int length = Math.max(0, lastMonth - firstMonth + 1);
        return FirmFeatures.compute(
                new TradeHistory(
                        new MonthSeries(monthly, 0, length),
                        new MonthSeries(monthly, months * MonthCells.FIELDS, length),
                        book(0, length),
                        book(1, length),
                        new TradeHistory.Days(since(lastDays[0]), since(lastDays[1]), tradeLater)),
                asOf);
    }

    private void prepare(InvoiceColumns columns, int from, int to) {
        int first = NEVER;
        int last = Integer.MIN_VALUE;
        int partner = -1;
        long size = 0;
        for (int row = from; row < to; row++) {
            first = Math.min(first, columns.day(row));
            last = Math.max(last, columns.day(row));
            partner = Math.max(partner, columns.partner(row));
            size = Math.max(size, Math.max(Math.abs(columns.amountFen(row)), Math.abs(columns.taxFen(row))));
        }
        boolean outside = first < DayTable.FIRST_DAY || last > DayTable.LAST_DAY;
        if (from < to && (outside || size > TransactionAggregator.AMOUNT_LIMIT_FEN)) {
            throw new IllegalArgumentException("a day or an amount out of range");
        }
        firstMonth = from < to ? DayTable.monthOf(first) : lastMonth + 1;
        months = (from < to ? Math.max(lastMonth, DayTable.monthOf(last)) : lastMonth) - firstMonth + 1;
        partners = partner + 1;
        tradeLater = false;
        long slots = 2L * partners * months;
        if (slots > MOST_SLOTS) {
            throw new IllegalArgumentException("too many counterparties and months: " + slots);
        }
        monthly = cleared(monthly, 2 * months * MonthCells.FIELDS);
        netFen = cleared(netFen, (int) slots);
        if (firstMonths.length < 2 * partners) {
            firstMonths = new int[2 * partners];
        }
        Arrays.fill(firstMonths, 0, 2 * partners, NEVER);
        Arrays.fill(lastDays, Integer.MIN_VALUE);
    }

    private static long[] cleared(long[] array, int length) {
        if (array.length < length) {
            return new long[length];
        }
        Arrays.fill(array, 0, length, 0);
        return array;
    }

    private void add(InvoiceColumns columns, int from, int to) {
        for (int row = from; row < to; row++) {
            int flags = columns.flags(row);
            int direction = 1 - (flags & InvoiceColumns.SALE);
            int day = columns.day(row);
            int month = DayTable.monthOf(day) - firstMonth;
            long amount = columns.amountFen(row);
            boolean isVoid = (flags & InvoiceColumns.VOID) != 0;
            int cell = (direction * months + month) * MonthCells.FIELDS;
            MonthCells.add(monthly, cell, isVoid, amount, columns.taxFen(row));
            if (isVoid) {
                continue;
            }
            int partner = direction * partners + columns.partner(row);
            netFen[partner * months + month] += amount;
            firstMonths[partner] = Math.min(firstMonths[partner], month);
            if (day <= asOfDay) {
                lastDays[direction] = Math.max(lastDays[direction], day);
            } else {
                tradeLater = true;
            }
        }
    }

    private CounterpartyBook book(int direction, int length) {
        CounterpartyBook book = new CounterpartyBook(partners);
        for (int partner = 0; partner < partners; partner++) {
            int slot = direction * partners + partner;
            if (firstMonths[slot] < length) {
                book.add(partner, netFen, slot * months, length, firstMonths[slot]);
            }
        }
        return book.complete();
    }

    private double since(int day) {
        return day == Integer.MIN_VALUE ? Double.NaN : asOfDay - day;
    }
}
