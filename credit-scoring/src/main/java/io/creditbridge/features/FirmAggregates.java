package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * All that is kept of a firm's transactions: enough to compute every feature on any day without the raw rows.
 *
 * <p>Both lists are sorted and hold one row a key, so two firms with the same trade have equal aggregates, whatever the
 * order and the batches in which it was read.
 *
 * @param months one row a month and direction, by month, then direction
 * @param counterparties one row a month, direction and counterparty, by direction, counterparty, month
 */
public record FirmAggregates(List<MonthlyTotals> months, List<CounterpartyTotals> counterparties) {

    private static final Comparator<MonthlyTotals> BY_MONTH =
            Comparator.comparing(MonthlyTotals::month).thenComparing(MonthlyTotals::direction);

    private static final Comparator<CounterpartyTotals> BY_COUNTERPARTY = Comparator.comparing(
                    CounterpartyTotals::direction)
            .thenComparing(CounterpartyTotals::counterparty)
            .thenComparing(CounterpartyTotals::month);

    /** The aggregates of a firm nothing is known of. */
    public static final FirmAggregates EMPTY = new FirmAggregates(List.of(), List.of());

    /**
     * Sorts and copies the rows.
     *
     * @throws IllegalArgumentException if two rows have the same key
     */
    public FirmAggregates {
        months = sorted(months, BY_MONTH);
        counterparties = sorted(counterparties, BY_COUNTERPARTY);
    }

    /** Whether no transaction was ever counted. */
    public boolean isEmpty() {
        return months.isEmpty();
    }

    /** What was sold in some months less what was given back, in fen. */
    public long netSalesFen(YearMonth first, YearMonth last) {
        return months.stream()
                .filter(row -> row.direction() == Direction.SALE)
                .filter(row -> !row.month().isBefore(first) && !row.month().isAfter(last))
                .mapToLong(MonthlyTotals::netAmountFen)
                .sum();
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> byKey) {
        if (isStrictlySorted(rows, byKey)) {
            return List.copyOf(rows);
        }
        List<T> sorted = rows.stream().sorted(byKey).toList();
        if (!isStrictlySorted(sorted, byKey)) {
            throw new IllegalArgumentException("two rows with one key");
        }
        return sorted;
    }

    private static <T> boolean isStrictlySorted(List<T> rows, Comparator<T> byKey) {
        for (int i = 1; i < rows.size(); i++) {
            if (byKey.compare(rows.get(i - 1), rows.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
