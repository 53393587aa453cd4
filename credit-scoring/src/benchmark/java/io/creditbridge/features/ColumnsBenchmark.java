package io.creditbridge.features;

import java.time.LocalDate;
import java.util.Arrays;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Ten million invoices of 20,000 firms: added up from columns, and all features of every firm; one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ColumnsBenchmark {

    private static final int FIRMS = 20_000;
    private static final int ROWS_A_FIRM = 500;
    private static final int ROWS = FIRMS * ROWS_A_FIRM;
    private static final int PARTNERS = 20;
    private static final int MONTHS = 24;
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

    private final int[] ends = new int[FIRMS];
    private final InvoiceColumns columns;
    private final long[] slots = new long[2 * PARTNERS * MONTHS];
    private final ColumnAggregator aggregator = new ColumnAggregator();
    private final DuckDbPeer duckDb;
    private final ColumnFeatures features = new ColumnFeatures(LocalDate.of(2026, 3, 31));

    /** Makes two years of invoices a firm, in order of their days. */
    public ColumnsBenchmark() {
        Random random = new Random(1);
        Arrays.setAll(ends, firm -> (firm + 1) * ROWS_A_FIRM);
        int[] days = new int[ROWS];
        int[] partners = new int[ROWS];
        byte[] flags = new byte[ROWS];
        long[] amounts = new long[ROWS];
        long[] taxes = new long[ROWS];
        int first = (int) FIRST.toEpochDay();
        for (int row = 0; row < ROWS; row++) {
            days[row] = first + row % ROWS_A_FIRM * 730 / ROWS_A_FIRM;
            partners[row] = random.nextInt(PARTNERS);
            flags[row] = (byte) (row % 3 == 0 ? InvoiceColumns.SALE : 0);
            amounts[row] = 100L + random.nextInt(10_000_000);
            taxes[row] = amounts[row] / 8;
        }
        columns = new InvoiceColumns(ends, days, partners, flags, amounts, taxes);
        duckDb = new DuckDbPeer(columns);
    }

    /** What happens once, when the columns are born. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public InvoiceColumns checkColumns() {
        return new InvoiceColumns(
                ends, columns.days(), columns.partners(), columns.flags(), columns.amountsFen(), columns.taxesFen());
    }

    /** The floor: every number is read, and one number a row is added to a slot of its counterparty and month. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long readAndAddOnceARow() {
        int[] days = columns.days();
        int[] partners = columns.partners();
        byte[] flags = columns.flags();
        long[] amounts = columns.amountsFen();
        long[] taxes = columns.taxesFen();
        int first = DayTable.monthOf((int) FIRST.toEpochDay());
        long tax = 0;
        for (int row = 0; row < ROWS; row++) {
            int month = 2 * (DayTable.monthOf(days[row]) - first) + (flags[row] & InvoiceColumns.SALE);
            slots[month * PARTNERS + partners[row]] += amounts[row];
            tax += taxes[row];
        }
        return tax;
    }

    /** Adds up every firm. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public ColumnAggregator addUpAllFirms() {
        for (int firm = 0; firm < FIRMS; firm++) {
            aggregator.add(columns, firm);
        }
        return aggregator;
    }

    /** Computes every feature of every firm. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double featuresOfAllFirms() {
        double sum = 0;
        for (int firm = 0; firm < FIRMS; firm++) {
            sum += features.of(columns, firm).value(0);
        }
        return sum;
    }

    /** The peer's sums of the same rows. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long duckDbAddsUpAllFirms() {
        return duckDb.addUp();
    }

    /** A sixth of the features by the peer. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long duckDbWorksOutSomeFeatures() {
        return duckDb.someFeatures();
    }

    /** Takes the peer's file away. */
    @TearDown
    public void close() {
        duckDb.close();
    }
}
