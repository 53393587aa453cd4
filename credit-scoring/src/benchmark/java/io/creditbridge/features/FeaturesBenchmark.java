package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.TransactionStatus;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Invoices aggregated a second by one core, and firms' features a second from kept aggregates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FeaturesBenchmark {

    private static final int ROWS = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2023, 4, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final LocalDate[] dates = new LocalDate[ROWS];
    private final String[] names = new String[ROWS];
    private final long[] fen = new long[ROWS];
    private final FirmAggregates kept;

    /** Makes three years of invoices in order of their dates, of 200 counterparties. */
    public FeaturesBenchmark() {
        Random random = new Random(1);
        for (int i = 0; i < ROWS; i++) {
            dates[i] = FIRST.plusDays((long) i * 1095 / ROWS);
            names[i] = "counterparty " + random.nextInt(200);
            fen[i] = 100L + random.nextInt(10_000_000);
        }
        kept = aggregate();
    }

    /** Aggregates invoices from columns in memory, into their final sorted form. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public FirmAggregates aggregateRows() {
        return aggregate();
    }

    /** Computes all features of one firm of ten thousand invoices from its kept aggregates. */
    @Benchmark
    public FeatureVector featuresOfOneFirm() {
        return FirmFeatures.compute(kept, DAY);
    }

    private FirmAggregates aggregate() {
        TransactionAggregator aggregator = new TransactionAggregator();
        for (int i = 0; i < ROWS; i++) {
            Direction direction = i % 3 == 0 ? Direction.SALE : Direction.PURCHASE;
            RowVerdict verdict =
                    aggregator.add(dates[i], direction, names[i], fen[i], fen[i] / 8, TransactionStatus.VALID);
            if (!verdict.isAccepted()) {
                throw new IllegalStateException(verdict.name());
            }
        }
        return aggregator.aggregates();
    }
}
