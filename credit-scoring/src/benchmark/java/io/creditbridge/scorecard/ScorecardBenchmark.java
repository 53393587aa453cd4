package io.creditbridge.scorecard;

import io.creditbridge.features.Monotonicity;
import java.util.ArrayList;
import java.util.List;
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

/** Rows scored a second by one core: 15 characteristics of 6 bins each, from raw values in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScorecardBenchmark {

    private static final int ROWS = 10_000;
    private static final int CHARACTERISTICS = 15;

    private final RowScorer scorer = scorer();
    private final double[] rows =
            new Random(1).doubles((long) ROWS * CHARACTERISTICS).toArray();
    private final double[] logits = new double[ROWS];
    private final int[] reasons = new int[3];

    /** Logits alone. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] logits() {
        scorer.logits(rows, ROWS, logits);
        return logits;
    }

    /** Logits and the three costliest features. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double withThreeReasons() {
        double sum = 0;
        for (int row = 0; row < ROWS; row++) {
            sum += scorer.logitWithReasons(rows, row * CHARACTERISTICS, reasons) + reasons[0] + reasons[1] + reasons[2];
        }
        return sum;
    }

    private static RowScorer scorer() {
        Random random = new Random(2);
        List<Characteristic> characteristics = new ArrayList<>();
        for (int c = 0; c < CHARACTERISTICS; c++) {
            double[] edges = {0.1, 0.3, 0.5, 0.7, 0.9};
            long[] goods = random.longs(7, 50, 100).toArray();
            long[] bads = random.longs(7, 5, 50).toArray();
            characteristics.add(new Characteristic(
                    "feature_" + c, Monotonicity.UNDECLARED, new Bins(edges, new double[0]), goods, bads, 0.5));
        }
        Scorecard.Model model = new Scorecard.Model(-1, PlattCalibration.NONE, 0.2, 0.2, 1000, 1);
        return new Scorecard(
                        "benchmark", "none", model, characteristics, PointScale.STANDARD, Grade.STANDARD, List.of())
                .scorer();
    }
}
