package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;

/** One firm's aggregates seen from one day: months up to the last complete one, counterparties, last days of trade. */
final class TradeHistory {

    private final FirmAggregates firm;
    private final LocalDate asOf;
    private final MonthSeries sales;
    private final MonthSeries purchases;
    private final CounterpartyBook customers;
    private final CounterpartyBook suppliers;

    TradeHistory(FirmAggregates firm, LocalDate asOf) {
        this.firm = firm;
        this.asOf = asOf;
        boolean monthIsComplete = asOf.getDayOfMonth() == asOf.lengthOfMonth();
        int lastMonth = indexOf(YearMonth.from(asOf)) - (monthIsComplete ? 0 : 1);
        int firstMonth = firm.isEmpty()
                ? lastMonth + 1
                : Math.min(indexOf(firm.months().getFirst().month()), lastMonth + 1);
        int length = lastMonth - firstMonth + 1;
        sales = new MonthSeries(firm, Direction.SALE, firstMonth, length);
        purchases = new MonthSeries(firm, Direction.PURCHASE, firstMonth, length);
        customers = new CounterpartyBook(firm, Direction.SALE, lastMonth);
        suppliers = new CounterpartyBook(firm, Direction.PURCHASE, lastMonth);
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

    /** Complete months from the first month with any transaction. */
    int months() {
        return sales.length();
    }

    /** Days from the last transaction of a direction up to the day; NaN where there is none. */
    double daysSinceLast(Direction direction) {
        long last = Long.MIN_VALUE;
        for (CounterpartyTotals row : firm.counterparties()) {
            if (row.direction() == direction && !row.firstDate().isAfter(asOf)) {
                LocalDate day = row.lastDate().isAfter(asOf) ? row.firstDate() : row.lastDate();
                last = Math.max(last, day.toEpochDay());
            }
        }
        return last == Long.MIN_VALUE ? Double.NaN : asOf.toEpochDay() - last;
    }

    boolean hasTradeAfterTheDay() {
        Predicate<CounterpartyTotals> later = row -> row.lastDate().isAfter(asOf);
        return firm.counterparties().stream().anyMatch(later);
    }

    boolean lacks(MissingReason reason) {
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
