package io.creditbridge.features;

import java.util.Arrays;

/**
 * One direction's sums that features are made of: net amounts by month, and what is counted over the whole history and
 * over its last twelve months. Rows later than the last complete month are in none of them.
 */
final class SideSums {

    private static final double FEN_A_YUAN = 100;
    private static final int YEAR = 12;

    private long[] netFen = new long[0];
    private long[] netBefore = new long[1];
    private final double[] lastYear = new double[YEAR];
    private int months;
    private long standing;
    private long voids;
    private long odd;
    private long returnFen;
    private long recentStanding;
    private long recentReturns;
    private long recentReturnFen;
    private long recentTaxFen;

    /** Forgets everything; there are so many months to the last complete one. */
    void clear(int length) {
        months = length;
        if (netFen.length < length) {
            netFen = new long[length];
            netBefore = new long[length + 1];
        } else {
            Arrays.fill(netFen, 0, length, 0);
        }
        standing = 0;
        voids = 0;
        odd = 0;
        returnFen = 0;
        recentStanding = 0;
        recentReturns = 0;
        recentReturnFen = 0;
        recentTaxFen = 0;
    }

    /** Adds a kept row of a month counted from the first. */
    void add(int month, MonthlyTotals totals) {
        netFen[month] += totals.netAmountFen();
        standing += totals.validCount() + totals.returnCount();
        returnFen += totals.returnAmountFen();
        voids += totals.voidCount();
        odd += totals.oddCount();
        if (isRecent(month)) {
            recentStanding += totals.validCount() + totals.returnCount();
            recentReturns += totals.returnCount();
            recentReturnFen += totals.returnAmountFen();
            recentTaxFen += totals.taxFen();
        }
    }

    /**
     * Takes the net amounts of all months at once.
     *
     * @param fen by counterparty and month
     * @param from where the first counterparty's first month lies
     * @param partners how many counterparties
     * @param width from one counterparty to the next
     */
    void takeNet(long[] fen, int from, int partners, int width) {
        int month = 0;
        for (; month + 4 <= months; month += 4) {
            // Four months side by side: their sums stay in registers, and what is read lies together.
            long first = 0;
            long second = 0;
            long third = 0;
            long fourth = 0;
            int at = from + month;
            for (int partner = 0; partner < partners; partner++) {
                first += fen[at];
                second += fen[at + 1];
                third += fen[at + 2];
                fourth += fen[at + 3];
                at += width;
            }
            netFen[month] = first;
            netFen[month + 1] = second;
            netFen[month + 2] = third;
            netFen[month + 3] = fourth;
        }
        for (; month < months; month++) {
            long sum = 0;
            for (int partner = 0; partner < partners; partner++) {
                sum += fen[from + partner * width + month];
            }
            netFen[month] = sum;
        }
    }

    /**
     * Adds rows that stand, all but their net amounts; rows are taken away by numbers below zero.
     *
     * @param rows how many
     * @param recentRows how many of them lie in the last twelve months
     * @param taxFen the tax of those, in fen
     */
    void addStanding(long rows, long recentRows, long taxFen) {
        standing += rows;
        recentStanding += recentRows;
        recentTaxFen += taxFen;
    }

    void addVoid() {
        voids++;
    }

    void addOdd() {
        odd++;
    }

    void addReturn(int month, long fen) {
        returnFen += fen;
        if (isRecent(month)) {
            recentReturns++;
            recentReturnFen += fen;
        }
    }

    private boolean isRecent(int month) {
        return month >= months - YEAR;
    }

    int months() {
        return months;
    }

    /** Net amounts by month, from the first, in fen; shared. */
    long[] netFen() {
        return netFen;
    }

    /** The net amounts of the first so many months, in fen; shared, and worked out when called. */
    long[] netBefore() {
        for (int month = 0; month < months; month++) {
            netBefore[month + 1] = netBefore[month] + netFen[month];
        }
        return netBefore;
    }

    /** The last twelve months' net amounts in yuan, months before the history as zero; shared, as above. */
    double[] lastYear() {
        for (int i = 0; i < YEAR; i++) {
            int month = months - YEAR + i;
            lastYear[i] = month < 0 ? 0 : netFen[month] / FEN_A_YUAN;
        }
        return lastYear;
    }

    /** All rows, cancelled ones too. */
    long rows() {
        return standing + voids;
    }

    long voids() {
        return voids;
    }

    long odd() {
        return odd;
    }

    long returnFen() {
        return returnFen;
    }

    /** Rows of the last twelve months that stand and are no returns. */
    long recentCount() {
        return recentStanding - recentReturns;
    }

    long recentReturnFen() {
        return recentReturnFen;
    }

    long recentTaxFen() {
        return recentTaxFen;
    }
}
