package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns kept rows of counterparties into the books of both directions; one name has one number in both. */
final class KeptPartners {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<CounterpartyTotals> rows;
    private final int firstMonth;
    private final int months;

    /**
     * The rows on the axis of months.
     *
     * @param firm what is kept
     * @param firstMonth index of the first month
     * @param months number of months to the last complete one
     */
    KeptPartners(FirmAggregates firm, int firstMonth, int months) {
        this.rows = firm.counterparties();
        this.firstMonth = firstMonth;
        this.months = months;
    }

    /** The book of a direction, counterparties by name. */
    CounterpartyBook book(Direction direction) {
        CounterpartyBook book = new CounterpartyBook(rows.size());
        long[] netFen = new long[months];
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && isSame(rows.get(from), rows.get(to))) {
                to++;
            }
            if (rows.get(from).direction() == direction) {
                add(book, rows.subList(from, to), netFen);
            }
            from = to;
        }
        return book.complete();
    }

    private static boolean isSame(CounterpartyTotals one, CounterpartyTotals other) {
        return one.direction() == other.direction() && one.counterparty().equals(other.counterparty());
    }

    private void add(CounterpartyBook book, List<CounterpartyTotals> partner, long[] netFen) {
        Arrays.fill(netFen, 0);
        int first = Integer.MAX_VALUE;
        for (CounterpartyTotals row : partner) {
            int month = TradeHistory.indexOf(row.month()) - firstMonth;
            if (month < months) {
                netFen[month] = row.netAmountFen();
                first = Math.min(first, month);
            }
        }
        if (first < months) {
            String name = partner.getFirst().counterparty();
            int next = numbers.size();
            book.add(numbers.computeIfAbsent(name, any -> next), netFen, 0, months, first);
        }
    }
}
