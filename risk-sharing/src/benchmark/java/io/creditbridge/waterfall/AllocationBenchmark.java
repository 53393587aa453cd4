package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One loss allocated under the scheme with the most limits, and under the plainest one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AllocationBenchmark {

    private final Scheme capped =
            SchemeCatalog.shipped().versionsOf("pingshan-pool-2026").getFirst();
    private final Scheme plain =
            SchemeCatalog.shipped().versionsOf("anhui-4321").getFirst();
    private final LoanTerms loan = LoanTerms.of(Money.ofYuan(5_000_000), LocalDate.parse("2026-03-01"), 12);
    private final BookState book =
            BookState.UNKNOWN.withVolumes(Money.ofYuan(100_000_000), null, Money.ofYuan(1_000_000));
    private Loss loss = Loss.ofPrincipal(Money.parse("3600000.01"), 120).withRecovered(Money.ofYuan(100_000));

    /** Two joint caps and a recovery. */
    @Benchmark
    public LossOutcome cappedScheme() {
        return Waterfall.allocate(capped, loan, loss, book);
    }

    /** Four payers and a recovery. */
    @Benchmark
    public LossOutcome plainScheme() {
        return Waterfall.allocate(plain, loan, loss, book);
    }
}
