package io.creditbridge.features;

import java.util.Arrays;

/**
 * One direction's net amounts by counterparty, over the last twelve complete months and the twelve before.
 *
 * <p>Counterparties lie by their numbers, which are the same in both directions; one without trade has zeros.
 */
final class PartnerYears {

    private static final double FEN_A_YUAN = 100;
    private static final int YEAR = 12;

    /** Two years: what is taken at once reaches so far back, where there was no trade with zeros. */
    static final int LEAST_MONTHS = 2 * YEAR;

    private static final int REGULAR_MONTHS = 3;

    private int count;
    private int months;
    private long[] recentFen = new long[0];
    private long[] earlierFen = new long[0];
    private long[] activeMonths = new long[0];
    private long[] firstMonths = new long[0];
    private double[] recentYuan = new double[0];
    private double[] sortedYuan = new double[0];
    private long[] amountsFen = new long[0];
    private int recentCount;
    private int sortedCount;
    private double recentTotal;

    /**
     * Makes room for so many counterparties and so many months to the last complete one. Amounts of before stay, to be
     * written over when those of a firm are taken.
     */
    void clear(int partners, int length) {
        count = partners;
        months = length;
        if (recentFen.length < partners) {
            recentFen = new long[partners];
            earlierFen = new long[partners];
            activeMonths = new long[partners];
            firstMonths = new long[partners];
            recentYuan = new double[partners];
            sortedYuan = new double[SortingNetwork.room(partners)];
            amountsFen = new long[SortingNetwork.room(partners)];
        }
        Arrays.fill(firstMonths, 0, partners, Integer.MAX_VALUE);
    }

    /**
     * Adds the net amount of a counterparty in a month with trade.
     *
     * @param number the counterparty's number
     * @param month counted from the first
     * @param fen the net amount
     */
    void add(int number, int month, long fen) {
        firstMonths[number] = Math.min(firstMonths[number], month);
        if (month >= months - YEAR) {
            recentFen[number] += fen;
            activeMonths[number] += fen > 0 ? 1 : 0;
        } else if (month >= months - 2 * YEAR) {
            earlierFen[number] += fen;
        }
    }

    /** A month in which a counterparty traded, whatever its amounts add up to. */
    void traded(int number, int month) {
        firstMonths[number] = Math.min(firstMonths[number], month);
    }

    /** Takes two years from columns by counterparty, of which the first is given. */
    void take(MonthFold years, int column) {
        for (int partner = 0; partner < count; partner++) {
            earlierFen[partner] = years.sum(0, column + partner);
            recentFen[partner] = years.sum(1, column + partner);
            activeMonths[partner] = years.positives(1, column + partner);
        }
    }

    /** Finds the first months with trade among those of the two years. */
    void findFirst(MonthFold years, int column) {
        for (int partner = 0; partner < count; partner++) {
            // No trade has no lowest bit, and is as late as the end.
            long traded = years.traded(column + partner) | (1L << LEAST_MONTHS);
            int month = months - LEAST_MONTHS + Long.numberOfTrailingZeros(traded);
            firstMonths[partner] = Math.min(firstMonths[partner], month);
        }
    }

    /**
     * Finds first months with trade before the two years.
     *
     * @param netFen by month and counterparty
     * @param from where the first month begins
     * @param width from one month to the next
     */
    void findFirst(long[] netFen, int from, int width) {
        for (int partner = 0; partner < count; partner++) {
            int month = 0;
            while (month < months - LEAST_MONTHS && netFen[from + partner + month * width] == 0) {
                month++;
            }
            if (month < months - LEAST_MONTHS) {
                firstMonths[partner] = Math.min(firstMonths[partner], month);
            }
        }
    }

    int count() {
        return count;
    }

    /** Sorts what is above zero of the last twelve months, and counts it; the rest is asked for after it. */
    void sortAmounts() {
        int size = 0;
        for (int partner = 0; partner < count; partner++) {
            amountsFen[size] = recentFen[partner];
            size += (int) isPositive(recentFen[partner]);
        }
        recentCount = size;
        sortedCount = SortingNetwork.room(size);
        // What fills up the last block comes first when sorted, and adds nothing to any sum.
        Arrays.fill(amountsFen, size, sortedCount, 0);
        SortingNetwork.sort(amountsFen, sortedCount);
        for (int i = 0; i < sortedCount; i++) {
            sortedYuan[i] = amountsFen[i] / FEN_A_YUAN;
        }
        for (int partner = 0; partner < count; partner++) {
            recentYuan[partner] = Math.max(recentFen[partner], 0) / FEN_A_YUAN;
        }
    }

    /** Adds up what was sorted. */
    void addUpAmounts() {
        recentTotal = Statistics.sum(sortedYuan, sortedCount);
    }

    /** What is above zero of the last twelve months, in yuan. */
    double recentTotal() {
        return recentTotal;
    }

    /** 1 for a number above zero, 0 for any other: the sign of what is taken from nothing, so that none is guessed. */
    private static long isPositive(long fen) {
        return -fen >>> (Long.SIZE - 1);
    }

    /** Net amounts of the last twelve months in yuan, those below zero as zero, by number; shared. */
    double[] recentYuan() {
        return recentYuan;
    }

    /** How many of those are above zero. */
    int recentCount() {
        return recentCount;
    }

    /** How many sorted amounts there are: those above zero, and a few that are nothing before them. */
    int sortedCount() {
        return sortedCount;
    }

    /** The sorted amounts, the least first; shared. */
    double[] sortedYuan() {
        return sortedYuan;
    }

    /** 1 where there was a net amount above zero in the twelve months before, otherwise 0. */
    long isEarlier(int number) {
        return isPositive(earlierFen[number]);
    }

    /** 1 where there was one in the last twelve months. */
    long isRecent(int number) {
        return isPositive(recentFen[number]);
    }

    /** 1 where there was one in at least three of those months. */
    long isRegular(int number) {
        return isPositive(activeMonths[number] - (REGULAR_MONTHS - 1));
    }

    /** Months from the first with trade to the last complete one. */
    long monthsKnown(int number) {
        return months - firstMonths[number];
    }
}
