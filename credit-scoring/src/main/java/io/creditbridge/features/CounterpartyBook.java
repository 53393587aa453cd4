package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One direction's trade by counterparty, over the last twelve complete months, the twelve before, and all. */
final class CounterpartyBook {

    /** One counterparty's trade; amounts in yuan, months counted back from the last complete one, which is 0. */
    record Partner(
            String name,
            double recentNet,
            double earlierNet,
            double totalNet,
            int recentMonths,
            int earlierMonths,
            int firstMonthBack) {}

    private final List<Partner> partners = new ArrayList<>();
    private final double[] recentAmounts;

    CounterpartyBook(FirmAggregates firm, Direction direction, int lastMonth) {
        List<CounterpartyTotals> rows = firm.counterparties();
        int from = 0;
        while (from < rows.size()) {
            CounterpartyTotals first = rows.get(from);
            int to = from;
            while (to < rows.size()
                    && rows.get(to).direction() == first.direction()
                    && rows.get(to).counterparty().equals(first.counterparty())) {
                to++;
            }
            if (first.direction() == direction) {
                addPartner(rows.subList(from, to), lastMonth);
            }
            from = to;
        }
        recentAmounts = partners.stream()
                .mapToDouble(Partner::recentNet)
                .filter(net -> net > 0)
                .sorted()
                .toArray();
    }

    private void addPartner(List<CounterpartyTotals> rows, int lastMonth) {
        long[] netFen = new long[3];
        int[] months = new int[2];
        int firstBack = -1;
        for (CounterpartyTotals row : rows) {
            int back = lastMonth - TradeHistory.indexOf(row.month());
            if (back < 0) {
                continue;
            }
            firstBack = Math.max(firstBack, back);
            netFen[2] += row.netAmountFen();
            if (back < 24) {
                netFen[back / 12] += row.netAmountFen();
                months[back / 12] += row.netAmountFen() > 0 ? 1 : 0;
            }
        }
        if (firstBack >= 0) {
            partners.add(new Partner(
                    rows.getFirst().counterparty(),
                    netFen[0] / 100.0,
                    netFen[1] / 100.0,
                    netFen[2] / 100.0,
                    months[0],
                    months[1],
                    firstBack));
        }
    }

    List<Partner> partners() {
        return partners;
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
