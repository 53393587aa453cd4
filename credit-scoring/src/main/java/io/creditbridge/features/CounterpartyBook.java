package io.creditbridge.features;

/**
 * One direction's trade by counterparty, over the last twelve complete months, the twelve before, and since when.
 *
 * <p>Shares are of the net amounts above zero in the last twelve months. All sums run over the counterparties in the
 * order of their numbers, or of their amounts: another order would round otherwise.
 */
final class CounterpartyBook {

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
        int sorted = partners.sortedCount();
        double[] amounts = partners.sortedYuan();
        double total = partners.recentTotal();
        recentTotal = total;
        double squares = 0;
        for (int i = 0; i < sorted; i++) {
            squares += (amounts[i] / total) * (amounts[i] / total);
        }
        herfindahl = squares;
        topShare = topSum(amounts, sorted, 1) / total;
        topFiveShare = topSum(amounts, sorted, 5) / total;
        double regular = 0;
        double returning = 0;
        double tenure = 0;
        long earlier = 0;
        long both = 0;
        for (int partner = 0; partner < count; partner++) {
            // Times nothing is the same as not added, and needs no guess of what comes next.
            double net = recentNet[partner];
            long before = partners.isEarlier(partner);
            earlier += before;
            both += before & partners.isRecent(partner);
            regular += net * partners.isRegular(partner);
            returning += net * before;
            tenure += net * partners.monthsKnown(partner);
        }
        regularSum = regular;
        returningSum = returning;
        tenureSum = tenure;
        retention = (double) both / earlier;
    }

    private static double topSum(double[] amounts, int count, int most) {
        double top = 0;
        for (int i = Math.max(0, count - most); i < count; i++) {
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
            sum += other.recentNet[partner] > 0 ? recentNet[partner] : 0;
        }
        return sum / recentTotal;
    }
}
