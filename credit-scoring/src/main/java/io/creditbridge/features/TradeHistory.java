package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** One firm's aggregates seen from one day: months up to the last complete one, counterparties, last days of trade. */
final class TradeHistory {

    private static final MissingReason[] REASONS = MissingReason.values();

    private final MonthSeries sales;
    private final MonthSeries purchases;
    private final CounterpartyBook customers;
    private final CounterpartyBook suppliers;
    private final Days days;
    private final double circularShare;

    /** A bit for each reason; most features ask, and a set would be looked into by each. */
    private final int lacking;

    /**
     * What is known of single days.
     *
     * @param sinceSale days from the last sale to the day; NaN without any
     * @param sincePurchase days from the last purchase to the day; NaN without any
     * @param tradeLater whether there is trade after the day
     */
    record Days(double sinceSale, double sincePurchase, boolean tradeLater) {}

    /** The history of given sums; both series run to the same last complete month. */
    TradeHistory(
            MonthSeries sales,
            MonthSeries purchases,
            CounterpartyBook customers,
            CounterpartyBook suppliers,
            Days days) {
        this.sales = sales;
        this.purchases = purchases;
        this.customers = customers;
        this.suppliers = suppliers;
        this.days = days;
        this.circularShare = customers.sharedWith(suppliers);
        int missing = 0;
        for (MissingReason reason : REASONS) {
            missing |= isLacking(reason) ? bit(reason) : 0;
        }
        this.lacking = missing;
    }

    /** The history that kept aggregates tell of a firm on a day. */
    static TradeHistory of(FirmAggregates firm, LocalDate asOf) {
        int lastMonth = lastCompleteMonth(asOf);
        int firstMonth = firm.isEmpty()
                ? lastMonth + 1
                : Math.min(indexOf(firm.months().getFirst().month()), lastMonth + 1);
        int length = lastMonth - firstMonth + 1;
        KeptPartners partners = new KeptPartners(firm, firstMonth, length);
        return new TradeHistory(
                MonthSeries.of(firm, Direction.SALE, firstMonth, length),
                MonthSeries.of(firm, Direction.PURCHASE, firstMonth, length),
                partners.book(Direction.SALE),
                partners.book(Direction.PURCHASE),
                days(firm.counterparties(), asOf));
    }

    /** The index of the last month that is complete on a day. */
    static int lastCompleteMonth(LocalDate asOf) {
        boolean monthIsComplete = asOf.getDayOfMonth() == asOf.lengthOfMonth();
        return indexOf(YearMonth.from(asOf)) - (monthIsComplete ? 0 : 1);
    }

    private static Days days(List<CounterpartyTotals> rows, LocalDate asOf) {
        boolean later = rows.stream().anyMatch(row -> row.lastDate().isAfter(asOf));
        return new Days(sinceLast(rows, Direction.SALE, asOf), sinceLast(rows, Direction.PURCHASE, asOf), later);
    }

    private static double sinceLast(List<CounterpartyTotals> rows, Direction direction, LocalDate asOf) {
        long last = Long.MIN_VALUE;
        for (CounterpartyTotals row : rows) {
            if (row.direction() == direction && !row.firstDate().isAfter(asOf)) {
                LocalDate day = row.lastDate().isAfter(asOf) ? row.firstDate() : row.lastDate();
                last = Math.max(last, day.toEpochDay());
            }
        }
        return last == Long.MIN_VALUE ? Double.NaN : asOf.toEpochDay() - last;
    }

    static int indexOf(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    MonthSeries sales() {
        return sales;
    }

    MonthSeries purchases() {
        return purchases;
    }

    CounterpartyBook customers() {
        return customers;
    }

    CounterpartyBook suppliers() {
        return suppliers;
    }

    /** The share of sales to firms that also sold to this firm. */
    double circularShare() {
        return circularShare;
    }

    /** Complete months from the first month with any transaction. */
    int months() {
        return sales.length();
    }

    /** Days from the last transaction of a direction up to the day; NaN where there is none. */
    double daysSinceLast(Direction direction) {
        return direction == Direction.SALE ? days.sinceSale() : days.sincePurchase();
    }

    boolean hasTradeAfterTheDay() {
        return days.tradeLater();
    }

    boolean lacks(MissingReason reason) {
        return (lacking & bit(reason)) != 0;
    }

    @SuppressWarnings("EnumOrdinal") // The bits live no longer than the history.
    private static int bit(MissingReason reason) {
        return 1 << reason.ordinal();
    }

    private boolean isLacking(MissingReason reason) {
        return switch (reason) {
            case NO_RECENT_SALES -> !(sales.net(0, 12) > 0 && customers.recentCount() > 0);
            case NO_RECENT_PURCHASES -> !(purchases.net(0, 12) > 0 && suppliers.recentCount() > 0);
            case NO_SALES -> !(sales.net() > 0);
            case NO_PURCHASES -> !(purchases.net() > 0);
            case NO_HISTORY -> months() == 0;
            case LESS_THAN_6_MONTHS -> months() < 6;
            case LESS_THAN_15_MONTHS -> months() < 15 || !(sales.net(12, 3) > 0);
            case LESS_THAN_24_MONTHS_OF_SALES -> months() < 24 || !(sales.net(12, 12) > 0);
            case LESS_THAN_24_MONTHS_OF_PURCHASES -> months() < 24 || !(purchases.net(12, 12) > 0);
            case NOT_SUPPLIED -> true;
        };
    }
}
