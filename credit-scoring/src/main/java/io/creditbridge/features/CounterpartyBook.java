package io.creditbridge.features;

/**
 * One direction's trade by counterparty, over the last twelve complete months, the twelve before, and since when.
 *
 * <p>Shares are of the net amounts above zero in the last twelve months. All sums run over the counterparties in the
 * order of their numbers, or of their amounts: another order would round otherwise.
 */
final class CounterpartyBook {

    private static final int REGULAR_MONTHS = 3;

    private final int count;
    private final double[] recentNet;
    private final int recentCount;
    private final double recentTotal;
    private final double herfindahl;
    private final double topShare;
    private final double topFiveShare;
    private final double regularSum;
    private final double returningSum;
    private final double tenureSum;
    private final double retention;

    /** The book of sums that must not change while it is in use: it keeps their arrays. */
    CounterpartyBook(PartnerYears partners) {
        count = partners.count();
        recentNet = partners.recentYuan();
        recentCount = partners.recentCount();
        double[] amounts = partners.sortedAmounts();
        recentTotal = Statistics.sum(amounts, recentCount);
        double squares = 0;
        for (int i = 0; i < recentCount; i++) {
            squares += (amounts[i] / recentTotal) * (amounts[i] / recentTotal);
        }
        herfindahl = squares;
        topShare = topSum(amounts, 1) / recentTotal;
        topFiveShare = topSum(amounts, 5) / recentTotal;
        long[] earlierFen = partners.earlierFen();
        double regular = 0;
        double returning = 0;
        double tenure = 0;
        int earlier = 0;
        int both = 0;
        for (int partner = 0; partner < count; partner++) {
            // Nothing added is the same as zero added, and needs no guess of what comes next.
            double net = Math.max(recentNet[partner], 0);
            int before = earlierFen[partner] > 0 ? 1 : 0;
            earlier += before;
            both += net > 0 ? before : 0;
            regular += partners.activeMonths(partner) >= REGULAR_MONTHS ? net : 0;
            returning += before > 0 ? net : 0;
            tenure += net > 0 ? net * partners.monthsKnown(partner) : 0;
        }
        regularSum = regular;
        returningSum = returning;
        tenureSum = tenure;
        retention = (double) both / earlier;
    }

    private double topSum(double[] amounts, int most) {
        double top = 0;
        for (int i = Math.max(0, recentCount - most); i < recentCount; i++) {
            top += amounts[i];
        }
        return top;
    }

    /** Counterparties with a net amount above zero in the last twelve months. */
    int recentCount() {
        return recentCount;
    }

    /** The sum of squared shares in the last twelve months' positive net amounts: 1 for a single counterparty. */
    double herfindahl() {
        return herfindahl;
    }

    /** The share of the largest counterparty. */
    double topShare() {
        return topShare;
    }

    /** The share of the five largest counterparties. */
    double topFiveShare() {
        return topFiveShare;
    }

    /** The share of counterparties with a net amount above zero in at least three months of the last twelve. */
    double regularShare() {
        return regularSum / recentTotal;
    }

    /** The share of counterparties that also traded, above returns, in the twelve months before. */
    double returningShare() {
        return returningSum / recentTotal;
    }

    /** Months since the first trade, weighted by share. */
    double tenure() {
        return tenureSum / recentTotal;
    }

    /** Counterparties of both years by those of the earlier year. */
    double retention() {
        return retention;
    }

    /** The share of counterparties that have a net amount above zero in the other book as well. */
    double sharedWith(CounterpartyBook other) {
        double sum = 0;
        for (int partner = 0; partner < count; partner++) {
            sum += other.recentNet[partner] > 0 ? Math.max(recentNet[partner], 0) : 0;
        }
        return sum / recentTotal;
    }
}
