package io.creditbridge.features;

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

    /**
     * Forgets all counts; there are so many months to the last complete one. Net amounts of before stay, to be written
     * over when those of a firm are taken.
     */
    void clear(int length) {
        months = length;
        if (netFen.length < length) {
            netFen = new long[length];
            netBefore = new long[length + 1];
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
     * @param fen by month, direction and counterparty
     * @param from where the first month's first counterparty lies
     * @param partners how many counterparties
     */
    void takeNet(long[] fen, int from, int partners) {
        int next = 2 * partners;
        int month = 0;
        int at = from;
        for (; month + 4 <= months; month += 4) {
            // Four months side by side, so that no addition waits for the one before.
            long first = 0;
            long second = 0;
            long third = 0;
            long fourth = 0;
            for (int partner = at; partner < at + partners; partner++) {
                first += fen[partner];
                second += fen[partner + next];
                third += fen[partner + 2 * next];
                fourth += fen[partner + 3 * next];
            }
            netFen[month] = first;
            netFen[month + 1] = second;
            netFen[month + 2] = third;
            netFen[month + 3] = fourth;
            at += 4 * next;
        }
        for (; month < months; month++) {
            long sum = 0;
            for (int partner = at; partner < at + partners; partner++) {
                sum += fen[partner];
            }
            netFen[month] = sum;
            at += next;
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

    void addReturn(boolean recent, long fen) {
        returnFen += fen;
        if (recent) {
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
        long sum = 0;
        for (int month = 0; month < months; month++) {
            sum += netFen[month];
            netBefore[month + 1] = sum;
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

    /** The least of them; compared in fen, where the processor need not guess. */
    double leastOfLastYear() {
        long least = months < YEAR ? 0 : Long.MAX_VALUE;
        for (int month = Math.max(0, months - YEAR); month < months; month++) {
            least = Math.min(least, netFen[month]);
        }
        return least / FEN_A_YUAN;
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
