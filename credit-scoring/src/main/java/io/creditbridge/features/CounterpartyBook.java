package io.creditbridge.features;

import java.util.Arrays;

/** One direction's trade by counterparty, over the last twelve complete months, the twelve before, and since when. */
final class CounterpartyBook {

    private static final double FEN_A_YUAN = 100;
    private static final int YEAR = 12;

    private final int[] numbers;
    private final double[] recentNet;
    private final double[] earlierNet;
    private final int[] recentMonths;
    private final int[] firstMonthBack;
    private int size;
    private double[] recentAmounts = new double[0];

    /** A book for at most so many counterparties. */
    CounterpartyBook(int capacity) {
        numbers = new int[capacity];
        recentNet = new double[capacity];
        earlierNet = new double[capacity];
        recentMonths = new int[capacity];
        firstMonthBack = new int[capacity];
    }

    /**
     * Adds a counterparty by its net amounts of each month.
     *
     * @param number the counterparty's number, the same in both directions
     * @param netFen net amounts in fen
     * @param from where the first month lies
     * @param months months up to the last complete one
     * @param firstMonth the first month with any trade
     */
    void add(int number, long[] netFen, int from, int months, int firstMonth) {
        int lastYear = Math.max(0, months - YEAR);
        long recent = 0;
        int positive = 0;
        for (int month = lastYear; month < months; month++) {
            recent += netFen[from + month];
            positive += netFen[from + month] > 0 ? 1 : 0;
        }
        long earlier = 0;
        for (int month = Math.max(0, months - 2 * YEAR); month < lastYear; month++) {
            earlier += netFen[from + month];
        }
        numbers[size] = number;
        recentNet[size] = recent / FEN_A_YUAN;
        earlierNet[size] = earlier / FEN_A_YUAN;
        recentMonths[size] = positive;
        firstMonthBack[size] = months - 1 - firstMonth;
        size++;
    }

    /** Makes the sums over all counterparties ready; to be called once, after the last was added. */
    CounterpartyBook complete() {
        double[] amounts = new double[size];
        int positive = 0;
        for (int i = 0; i < size; i++) {
            if (recentNet[i] > 0) {
                amounts[positive++] = recentNet[i];
            }
        }
        recentAmounts = Arrays.copyOf(amounts, positive);
        Arrays.sort(recentAmounts);
        return this;
    }

    int size() {
        return size;
    }

    int number(int partner) {
        return numbers[partner];
    }

    /** Net amount of the last twelve months in yuan. */
    double recentNet(int partner) {
        return recentNet[partner];
    }

    /** Net amount of the twelve months before, in yuan. */
    double earlierNet(int partner) {
        return earlierNet[partner];
    }

    /** Months of the last twelve with a net amount above zero. */
    int recentMonths(int partner) {
        return recentMonths[partner];
    }

    /** Months from the first with trade to the last complete one. */
    int firstMonthBack(int partner) {
        return firstMonthBack[partner];
    }

    /** Counterparties with a net amount above zero in the last twelve months. */
    int recentCount() {
        return recentAmounts.length;
    }

    double recentTotal() {
        return Arrays.stream(recentAmounts).sum();
    }

    /** The sum of squared shares in the last twelve months' positive net amounts: 1 for a single counterparty. */
    double herfindahl() {
        double total = recentTotal();
        double sum = 0;
        for (double amount : recentAmounts) {
            sum += (amount / total) * (amount / total);
        }
        return sum;
    }

    /** The share of the largest {@code count} counterparties in the last twelve months. */
    double topShare(int count) {
        double top = 0;
        for (int i = Math.max(0, recentAmounts.length - count); i < recentAmounts.length; i++) {
            top += recentAmounts[i];
        }
        return top / recentTotal();
    }
}
