package io.creditbridge.matching;

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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pairs of firm and product decided a microsecond, that is, millions a second: the index, plain loops, and the Drools
 * engine, on one market of 10,000 firms and 500 products; the engine on a tenth of each, as it joins them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EligibilityBenchmark {

    private static final int FIRMS = 10_000;
    private static final int PRODUCTS = 500;
    private static final int SMALLER = 10;

    private final RandomMarket market = RandomMarket.of(FIRMS, PRODUCTS, new Random(7));
    private final RandomMarket smallMarket = RandomMarket.of(FIRMS / SMALLER, PRODUCTS / SMALLER, new Random(7));
    private final EligibilityIndex index = EligibilityIndex.of(new FirmColumns(market.firms(), market.regions()));
    private final PlainLoop loop = new PlainLoop(market);
    private final DroolsPeer drools = new DroolsPeer(smallMarket);

    /** Stops the run if the three do not agree. */
    @Setup
    public void agree() {
        EligibilityIndex small = EligibilityIndex.of(new FirmColumns(smallMarket.firms(), smallMarket.regions()));
        long counted = sum(small.counts(smallMarket.products()));
        if (sum(index.counts(market.products())) != loop.count()
                || counted != new PlainLoop(smallMarket).count()
                || counted != drools.count()) {
            throw new IllegalStateException("the engines do not agree");
        }
    }

    /** Bitwise and over stored sets. */
    @Benchmark
    @OperationsPerInvocation(FIRMS * PRODUCTS)
    public int[] indexOfBitsets() {
        return index.counts(market.products());
    }

    /** Two nested loops. */
    @Benchmark
    @OperationsPerInvocation(FIRMS * PRODUCTS)
    public long plainLoop() {
        return loop.count();
    }

    /** The rule engine. */
    @Benchmark
    @OperationsPerInvocation(FIRMS * PRODUCTS / SMALLER / SMALLER)
    public long droolsEngine() {
        return drools.count();
    }

    /** Building the index, once for all products; milliseconds. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public EligibilityIndex buildingTheIndex() {
        return EligibilityIndex.of(new FirmColumns(market.firms(), market.regions()));
    }

    private static long sum(int[] counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
