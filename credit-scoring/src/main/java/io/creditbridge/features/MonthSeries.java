package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** One direction's totals by month, from the first month of the firm's history to the last complete month. */
final class MonthSeries {

    private static final double FEN_A_YUAN = 100;

    private final @Nullable MonthlyTotals[] months;
    private final long[] netFen;

    /**
     * Lays the rows of one direction out on the axis of months.
     *
     * @param firstMonth index of the first month (year × 12 + month − 1)
     * @param length number of months to the last complete one
     */
    MonthSeries(FirmAggregates firm, Direction direction, int firstMonth, int length) {
        months = new @Nullable MonthlyTotals[length];
        netFen = new long[length];
        for (MonthlyTotals totals : firm.months()) {
            int at = TradeHistory.indexOf(totals.month()) - firstMonth;
            if (totals.direction() == direction && at >= 0 && at < length) {
                months[at] = totals;
                netFen[at] = totals.netAmountFen();
            }
        }
    }

    int length() {
        return netFen.length;
    }

    /** The net amount, in yuan, of {@code count} months of which the last lies {@code back} months before the end. */
    double net(int back, int count) {
        long sum = 0;
        int end = netFen.length - back;
        for (int i = Math.max(0, end - count); i < end; i++) {
            sum += netFen[i];
        }
        return sum / FEN_A_YUAN;
    }

    double net() {
        return net(0, netFen.length);
    }

    /** The last {@code count} months' net amounts in yuan, oldest first; months before the history count as nothing. */
    double[] lastMonths(int count) {
        double[] last = new double[count];
        for (int i = 0; i < count; i++) {
            int at = netFen.length - count + i;
            last[i] = at < 0 ? 0 : netFen[at] / FEN_A_YUAN;
        }
        return last;
    }

    /** A sum over the last {@code count} months of one column of the totals. */
    long sum(int count, ToLongFunction<MonthlyTotals> column) {
        long sum = 0;
        for (int i = Math.max(0, months.length - count); i < months.length; i++) {
            MonthlyTotals totals = months[i];
            if (totals != null) {
                sum += column.applyAsLong(totals);
            }
        }
        return sum;
    }

    long sum(ToLongFunction<MonthlyTotals> column) {
        return sum(months.length, column);
    }
}
