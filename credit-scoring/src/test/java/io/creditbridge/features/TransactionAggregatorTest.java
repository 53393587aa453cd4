package io.creditbridge.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.features.TradeRows.Row;
import io.creditbridge.money.Money;
import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.Transaction;
import io.creditbridge.transaction.TransactionStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TransactionAggregatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Provide
    Arbitrary<List<Row>> histories() {
        return TradeRows.rows().list().ofMaxSize(120);
    }

    @Provide
    Arbitrary<Integer> batchSizes() {
        return Arbitraries.integers().between(1, 40);
    }

    @Property(tries = 300)
    void addingBatchesInAnyOrderToWhatIsKeptEqualsRecomputingFromRawRows(
            @ForAll("histories") List<Row> rows, @ForAll("batchSizes") int batchSize, @ForAll long seed) {
        FirmAggregates atOnce = TradeRows.aggregate(rows);

        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        FirmAggregates kept = FirmAggregates.EMPTY;
        for (int from = 0; from < shuffled.size(); from += batchSize) {
            TransactionAggregator batch = new TransactionAggregator();
            batch.addAll(kept);
            shuffled.subList(from, Math.min(from + batchSize, shuffled.size()))
                    .forEach(row ->
                            assertThat(TradeRows.addTo(batch, row).isAccepted()).isTrue());
            kept = batch.aggregates();
        }

        assertThat(kept).isEqualTo(atOnce);
        LocalDate asOf = LocalDate.of(2026, 3, 17);
        assertThat(FirmFeatures.compute(kept, asOf).hash())
                .isEqualTo(FirmFeatures.compute(atOnce, asOf).hash());
    }

    @Test
    void netsReturnsAndKeepsVoidsApart() {
        TransactionAggregator aggregator = new TransactionAggregator();
        add(aggregator, "1000.00", "130.00", TransactionStatus.VALID);
        add(aggregator, "-200.00", "-26.00", TransactionStatus.VALID);
        add(aggregator, "500.00", "65.00", TransactionStatus.VOID);
        FirmAggregates firm = aggregator.aggregates();
        YearMonth march = YearMonth.of(2026, 3);
        assertThat(firm.months())
                .containsExactly(new MonthlyTotals(march, Direction.SALE, 1, 100_000, 1, 20_000, 1, 50_000, 10_400, 0));
        assertThat(firm.counterparties())
                .containsExactly(new CounterpartyTotals(march, Direction.SALE, "C1", 1, 80_000, DAY, DAY));
    }

    @Test
    void refusesAbsurdRowsByNameAndLeavesThemOut() {
        TransactionAggregator aggregator = new TransactionAggregator();
        long limit = TransactionAggregator.AMOUNT_LIMIT_FEN;
        assertThat(add(aggregator, DAY, "C1", limit, 0)).isEqualTo(RowVerdict.ACCEPTED);
        assertThat(add(aggregator, DAY, "C1", limit + 1, 0)).isEqualTo(RowVerdict.REFUSED_AMOUNT);
        assertThat(add(aggregator, DAY, "C1", Long.MIN_VALUE, 0)).isEqualTo(RowVerdict.REFUSED_AMOUNT);
        assertThat(add(aggregator, DAY, "C1", 1, limit + 1)).isEqualTo(RowVerdict.REFUSED_AMOUNT);
        assertThat(add(aggregator, DAY, " ", 1, 0)).isEqualTo(RowVerdict.REFUSED_COUNTERPARTY);
        LocalDate first = TransactionAggregator.FIRST_DAY;
        LocalDate last = TransactionAggregator.LAST_DAY;
        assertThat(add(aggregator, first, "C1", 1, 0)).isEqualTo(RowVerdict.ACCEPTED);
        assertThat(add(aggregator, first.minusDays(1), "C1", 1, 0)).isEqualTo(RowVerdict.REFUSED_DATE);
        assertThat(add(aggregator, last, "C1", 1, 0)).isEqualTo(RowVerdict.ACCEPTED);
        assertThat(add(aggregator, last.plusDays(1), "C1", 1, 0)).isEqualTo(RowVerdict.REFUSED_DATE);
        assertThat(aggregator.aggregates().months())
                .extracting(MonthlyTotals::validCount)
                .containsExactly(1L, 1L, 1L);
    }

    @Test
    void countsRowsWithAnOddTaxOrAmountAsOdd() {
        TransactionAggregator aggregator = new TransactionAggregator();
        assertThat(add(aggregator, DAY, "C1", 0, 0)).isEqualTo(RowVerdict.ACCEPTED_ODD);
        assertThat(add(aggregator, DAY, "C1", 100_000, -13_000)).isEqualTo(RowVerdict.ACCEPTED_ODD);
        assertThat(add(aggregator, DAY, "C1", 100_000, 18_001)).isEqualTo(RowVerdict.ACCEPTED_ODD);
        assertThat(add(aggregator, DAY, "C1", 100_000, 18_000)).isEqualTo(RowVerdict.ACCEPTED);
        assertThat(aggregator.aggregates().months().getFirst().oddCount()).isEqualTo(3);
    }

    private static void add(TransactionAggregator to, String amount, String tax, TransactionStatus status) {
        RowVerdict verdict =
                to.add(new Transaction(DAY, Direction.SALE, "C1", Money.parse(amount), Money.parse(tax), status, "1"));
        assertThat(verdict).isEqualTo(RowVerdict.ACCEPTED);
    }

    private static RowVerdict add(TransactionAggregator to, LocalDate day, String name, long fen, long taxFen) {
        return to.add(day, Direction.SALE, name, fen, taxFen, TransactionStatus.VALID);
    }
}
