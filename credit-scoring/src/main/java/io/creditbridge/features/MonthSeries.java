package io.creditbridge.features;

import io.creditbridge.transaction.Direction;

/** One direction's trade by month, from the first month of the firm's history to the last complete month. */
final class MonthSeries {

    private static final double FEN_A_YUAN = 100;
    private static final int YEAR = 12;

    private final SideSums sums;
    private final int length;

    /** The net amounts of the first so many months, in fen. */
    private final long[] netBefore;

    private final double[] lastYear;
    private final double lastYearMean;
    private final int positiveMonths;
    private final long largestFen;

    /** The series of sums, which are neither copied nor may change any more. */
    MonthSeries(SideSums sums) {
        this.sums = sums;
        this.length = sums.months();
        this.netBefore = sums.netBefore();
        long[] netFen = sums.netFen();
        int positive = 0;
        long largest = Long.MIN_VALUE;
        for (int month = 0; month < length; month++) {
            positive += netFen[month] > 0 ? 1 : 0;
            largest = Math.max(largest, netFen[month]);
        }
        positiveMonths = positive;
        largestFen = largest;
        lastYear = sums.lastYear();
        lastYearMean = Statistics.mean(lastYear);
    }

    /** Lays the rows of one direction out on the axis of months that begins with a month's index. */
    static MonthSeries of(FirmAggregates firm, Direction direction, int firstMonth, int length) {
        SideSums sums = new SideSums();
        sums.clear(length);
        for (MonthlyTotals totals : firm.months()) {
            int at = TradeHistory.indexOf(totals.month()) - firstMonth;
            if (totals.direction() == direction && at >= 0 && at < length) {
                sums.add(at, totals);
            }
        }
        return new MonthSeries(sums);
    }

    int length() {
        return length;
    }

    /** The net amount, in yuan, of {@code count} months of which the last lies {@code back} months before the end. */
    double net(int back, int count) {
        return netFen(back, count) / FEN_A_YUAN;
    }

    private long netFen(int back, int count) {
        int end = Math.max(0, length - back);
        return netBefore[end] - netBefore[Math.max(0, length - back - count)];
    }

    double net() {
        return netBefore[length] / FEN_A_YUAN;
    }

    /** The last twelve months' net amounts in yuan, oldest first; shared, so not to be written to. */
    double[] lastYear() {
        return lastYear;
    }

    /** The least of them. */
    double leastOfLastYear() {
        return sums.leastOfLastYear();
    }

    /** Their mean. */
    double lastYearMean() {
        return lastYearMean;
    }

    /** Months with a net amount above zero. */
    int positiveMonths() {
        return positiveMonths;
    }

    /** The largest net amount of a month, in yuan; no sensible number without any month. */
    double largestMonth() {
        return largestFen / FEN_A_YUAN;
    }

    /** Rows of the last twelve months that stand and are no returns. */
    long recentCount() {
        return sums.recentCount();
    }

    /** What they amount to, in yuan. */
    double recentBeforeReturns() {
        return (netFen(0, YEAR) + sums.recentReturnFen()) / FEN_A_YUAN;
    }

    /** Tax of the last twelve months, returns taken off, in fen. */
    long recentTaxFen() {
        return sums.recentTaxFen();
    }

    /** All rows, cancelled ones too. */
    long rows() {
        return sums.rows();
    }

    /** Rows with an odd amount or tax. */
    long oddRows() {
        return sums.odd();
    }

    /** Cancelled rows by all rows. */
    double voidRate() {
        return (double) sums.voids() / sums.rows();
    }

    /** What was given back in the last twelve months by what was traded before returns; NaN without any trade. */
    double recentReturnRate() {
        return sums.recentReturnFen() / FEN_A_YUAN / recentBeforeReturns();
    }

    /** What was given back by what was traded before returns, by amount. */
    double returnRate() {
        return (double) sums.returnFen() / (netBefore[length] + sums.returnFen());
    }
}
