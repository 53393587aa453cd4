package io.creditbridge.dataimport;

import io.creditbridge.features.MonthlyTotals;
import io.creditbridge.money.Money;
import io.creditbridge.transaction.Direction;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a firm sold and bought in one month, as charts and tables show it.
 *
 * @param month the month
 * @param sales net sales
 * @param purchases net purchases
 */
public record TradeMonth(YearMonth month, Money sales, Money purchases) {

    /** One row a month that has any trade, oldest first. */
    public static List<TradeMonth> of(List<MonthlyTotals> totals) {
        Map<YearMonth, long[]> months = new TreeMap<>();
        for (MonthlyTotals total : totals) {
            long[] sums = months.computeIfAbsent(total.month(), month -> new long[2]);
            sums[total.direction() == Direction.SALE ? 0 : 1] += total.netAmountFen();
        }
        return months.entrySet().stream()
                .map(entry -> new TradeMonth(
                        entry.getKey(), Money.ofFen(entry.getValue()[0]), Money.ofFen(entry.getValue()[1])))
                .toList();
    }
}
