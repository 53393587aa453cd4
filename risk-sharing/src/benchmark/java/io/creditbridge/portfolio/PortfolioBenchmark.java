package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A book of 10,000 loans at 64 factor points, in a heap of 200 MB, and one more loan on top of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx200m", "-XX:+UseSerialGC"})
public class PortfolioBenchmark {

    /** Equal loans; 300 sizes without a common unit; the same with 300 guaranteed shares. */
    @Param({"EQUAL", "UNEVEN", "UNEVEN_SHARES"})
    private String kind = "EQUAL";

    private List<LoanGroup> groups = List.of();
    private List<Double> quantiles = List.of(0.99, 0.999);
    private LossBook book = LossBook.of(List.of(new LoanGroup(1, Money.ofYuan(1), 0.5, 1, 1)), 0);
    private LoanGroup next = new LoanGroup(1, Money.ofYuan(1_500_000), 0.03, 0.45, 0.8);

    /** Builds the book that the marginal effect is measured on. */
    @Setup
    public void build() {
        groups = kind.equals("EQUAL")
                ? List.of(new LoanGroup(10_000, Money.ofYuan(1_000_000), 0.03, 0.6, 0.8))
                : uneven(kind.equals("UNEVEN_SHARES"));
        book = LossBook.of(groups, 0.12);
    }

    /** The whole answer: distribution, parties, quantiles. */
    @Benchmark
    public PortfolioLoss wholeBook() {
        return Portfolios.losses(LossBook.of(groups, 0.12), BookSharing.byCapRate(groups, 0.02, Money.ZERO), quantiles);
    }

    /** One more loan. */
    @Benchmark
    public MarginalEffect oneMoreLoan() {
        BookSharing sharing = BookSharing.byCapRate(groups, 0.02, Money.ZERO);
        return MarginalEffect.of(book, sharing, sharing, next);
    }

    private static List<LoanGroup> uneven(boolean shares) {
        List<LoanGroup> groups = new ArrayList<>();
        for (int i = 0; i < PortfolioRequest.MAX_GROUPS; i++) {
            Money exposure = Money.ofFen(30_000_000L + 7_919_317L * (i % 97) + i);
            double share = shares ? 0.5 + 0.001 * i : 0.8;
            groups.add(new LoanGroup(i < 100 ? 34 : 33, exposure, 0.01 + 0.0001 * i, 0.45, share));
        }
        return groups;
    }
}
