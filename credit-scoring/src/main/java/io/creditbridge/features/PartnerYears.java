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

    private static final int SURE_STEPS = 8;

    private int count;
    private int months;
    private long[] recentFen = new long[0];
    private long[] earlierFen = new long[0];
    private long[] activeMonths = new long[0];
    private int[] firstMonths = new int[0];
    private double[] recentYuan = new double[0];
    private double[] amountsYuan = new double[0];
    private long[] amountsFen = new long[0];

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
            firstMonths = new int[partners];
            recentYuan = new double[partners];
            amountsYuan = new double[partners];
            amountsFen = new long[partners];
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

    /** Takes the last twelve months from columns by counterparty, of which the first is given. */
    void takeRecent(MonthFold year, int column) {
        for (int partner = 0; partner < count; partner++) {
            recentFen[partner] = year.sum(column + partner);
            activeMonths[partner] = year.positives(column + partner);
        }
    }

    /** Takes the twelve months before. */
    void takeEarlier(MonthFold year, int column) {
        for (int partner = 0; partner < count; partner++) {
            earlierFen[partner] = year.sum(column + partner);
        }
    }

    /**
     * Finds the first months with trade, of which there are at least {@link #LEAST_MONTHS}.
     *
     * @param netFen by month and counterparty
     * @param from where the first month begins
     * @param width from one month to the next
     */
    void findFirst(long[] netFen, int from, int width) {
        for (int partner = 0; partner < count; partner++) {
            int at = from + partner;
            // Nearly all are found in the first months, where looking on is quicker than guessing when to stop.
            long soFar = 0;
            int month = 0;
            for (int step = 0; step < SURE_STEPS; step++) {
                soFar |= netFen[at + step * width];
                month += isNothing(soFar);
            }
            while (month >= SURE_STEPS && month < months && netFen[at + month * width] == 0) {
                month++;
            }
            firstMonths[partner] = Math.min(firstMonths[partner], month);
        }
    }

    private static int isNothing(long fen) {
        return fen == 0 ? 1 : 0;
    }

    int count() {
        return count;
    }

    /** Net amounts of the last twelve months in yuan, by number; shared, and worked out when called. */
    double[] recentYuan() {
        return inYuan(recentFen, count, recentYuan);
    }

    /** How many of those are above zero. */
    int recentCount() {
        int positive = 0;
        for (int partner = 0; partner < count; partner++) {
            positive += recentFen[partner] > 0 ? 1 : 0;
        }
        return positive;
    }

    /** Those above zero, the least first; shared, and worked out when called. */
    double[] sortedAmounts() {
        int size = 0;
        for (int partner = 0; partner < count; partner++) {
            amountsFen[size] = recentFen[partner];
            size += recentFen[partner] > 0 ? 1 : 0;
        }
        SortingNetwork.sort(amountsFen, size);
        return inYuan(amountsFen, size, amountsYuan);
    }

    private static double[] inYuan(long[] fen, int count, double[] yuan) {
        for (int i = 0; i < count; i++) {
            yuan[i] = fen[i] / FEN_A_YUAN;
        }
        return yuan;
    }

    /** Net amounts of the twelve months before in fen, by number; shared. */
    long[] earlierFen() {
        return earlierFen;
    }

    /** Months of the last twelve with a net amount above zero. */
    long activeMonths(int number) {
        return activeMonths[number];
    }

    /** Months from the first with trade to the last complete one. */
    int monthsKnown(int number) {
        return months - firstMonths[number];
    }
}
