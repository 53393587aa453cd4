package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.TransactionStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rows of trade for tests. */
final class TradeRows {

    record Row(
            LocalDate date,
            Direction direction,
            String counterparty,
            long amountFen,
            long taxFen,
            TransactionStatus status) {}

    private TradeRows() {}

    static Row sale(String date, String customer, long yuan) {
        return new Row(LocalDate.parse(date), Direction.SALE, customer, yuan * 100, yuan * 13, TransactionStatus.VALID);
    }

    static Row purchase(String date, String supplier, long yuan) {
        return new Row(
                LocalDate.parse(date), Direction.PURCHASE, supplier, yuan * 100, yuan * 13, TransactionStatus.VALID);
    }

    static Arbitrary<Row> rows() {
        LocalDate first = LocalDate.of(2023, 11, 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900).map(first::plusDays),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of("C1", "C2", "C3", "C4", "C5", "C6", "C7"),
                        Arbitraries.longs().between(-2_000_000, 9_000_000),
                        Arbitraries.longs().between(0, 13),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.of(TransactionStatus.VALID)),
                                Tuple.of(1, Arbitraries.of(TransactionStatus.VOID))))
                .as((date, direction, name, fen, percent, status) ->
                        new Row(date, direction, name, fen, fen * percent / 100, status));
    }

    static FirmAggregates aggregate(Collection<Row> rows) {
        TransactionAggregator aggregator = new TransactionAggregator();
        for (Row row : rows) {
            RowVerdict verdict = addTo(aggregator, row);
            if (!verdict.isAccepted()) {
                throw new IllegalArgumentException(verdict + ": " + row);
            }
        }
        return aggregator.aggregates();
    }

    static RowVerdict addTo(TransactionAggregator aggregator, Row row) {
        return aggregator.add(
                row.date(), row.direction(), row.counterparty(), row.amountFen(), row.taxFen(), row.status());
    }

    /** One sale and one purchase in the middle of each of so many months, the last in March 2026. */
    static List<Row> steadyTrade(int months, long salesYuan, long purchasesYuan) {
        List<Row> rows = new ArrayList<>();
        for (int back = months - 1; back >= 0; back--) {
            String date = LocalDate.of(2026, 3, 15).minusMonths(back).toString();
            rows.add(sale(date, "customer", salesYuan));
            rows.add(purchase(date, "supplier", purchasesYuan));
        }
        return rows;
    }
}
