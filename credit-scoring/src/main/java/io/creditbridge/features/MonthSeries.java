package io.creditbridge.features;

import io.creditbridge.transaction.Direction;

/** One direction's sums by month, from the first month of the firm's history to the last complete month. */
final class MonthSeries {

    private static final double FEN_A_YUAN = 100;
    private static final int YEAR = 12;

    private final long[] cells;
    private final int from;
    private final int length;

    /** The net amounts of the first so many months, in fen. */
    private final long[] netBefore;

    private final double[] lastYear;

    /**
     * A part of an array laid out as {@link MonthCells} says.
     *
     * @param cells the sums; not copied
     * @param from where the first month begins
     * @param length number of months to the last complete one
     */
    MonthSeries(long[] cells, int from, int length) {
        this.cells = cells;
        this.from = from;
        this.length = length;
        this.netBefore = new long[length + 1];
        for (int month = 0; month < length; month++) {
            netBefore[month + 1] = netBefore[month] + netFen(month);
        }
        this.lastYear = lastMonths(YEAR);
    }

    /** Lays the rows of one direction out on the axis of months that begins with a month's index. */
    static MonthSeries of(FirmAggregates firm, Direction direction, int firstMonth, int length) {
        long[] cells = new long[length * MonthCells.FIELDS];
        for (MonthlyTotals totals : firm.months()) {
            int at = TradeHistory.indexOf(totals.month()) - firstMonth;
            if (totals.direction() == direction && at >= 0 && at < length) {
                MonthCells.put(cells, at * MonthCells.FIELDS, totals);
            }
        }
        return new MonthSeries(cells, 0, length);
    }

    private long netFen(int month) {
        int cell = from + month * MonthCells.FIELDS;
        return cells[cell + MonthCells.VALID_FEN] - cells[cell + MonthCells.RETURN_FEN];
    }

    int length() {
        return length;
    }

    /** The net amount, in yuan, of {@code count} months of which the last lies {@code back} months before the end. */
    double net(int back, int count) {
        int end = Math.max(0, length - back);
        return (netBefore[end] - netBefore[Math.max(0, length - back - count)]) / FEN_A_YUAN;
    }

    double net() {
        return netBefore[length] / FEN_A_YUAN;
    }

    /** The last twelve months' net amounts in yuan, oldest first; shared, so not to be written to. */
    double[] lastYear() {
        return lastYear;
    }

    /** The last {@code count} months' net amounts in yuan, oldest first; months before the history count as nothing. */
    double[] lastMonths(int count) {
        double[] last = new double[count];
        for (int i = Math.max(0, count - length); i < count; i++) {
            last[i] = netFen(length - count + i) / FEN_A_YUAN;
        }
        return last;
    }

    /** A sum over the last {@code count} months of one field of {@link MonthCells}. */
    long sum(int count, int field) {
        long sum = 0;
        for (int month = Math.max(0, length - count); month < length; month++) {
            sum += cells[from + month * MonthCells.FIELDS + field];
        }
        return sum;
    }

    long sum(int field) {
        return sum(length, field);
    }
}
