package io.creditbridge.features;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
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
    private static final int CHECKED_FIRMS = 500;
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    /** Rows of a hundred that are cancelled, returned or odd. */
    @Param({"0", "6"})
    int unusualPercent;

    private final long[] slots = new long[2 * MadeInvoices.PARTNERS * MadeInvoices.MONTHS];
    private final ColumnAggregator aggregator = new ColumnAggregator();
    private final ColumnFeatures features = new ColumnFeatures(AS_OF);
    private MadeInvoices made = MadeInvoices.of(1, 1, 0);
    private InvoiceColumns columns = made.columns();
    private DuckDbPeer duckDb = new DuckDbPeer(made);

    /** Makes the invoices, and stops if columns and rows do not say the same of a firm. */
    @Setup
    public void makeInvoices() {
        made = MadeInvoices.of(FIRMS, ROWS_A_FIRM, unusualPercent);
        columns = made.columns();
        for (int firm = 0; firm < CHECKED_FIRMS; firm++) {
            made.check(columns, features, AS_OF, firm);
        }
        duckDb.close();
        duckDb = new DuckDbPeer(made);
    }

    /** What happens once, when the columns are born: checks, and the packing of each row. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public InvoiceColumns checkColumns() {
        return made.columns();
    }

    /** The floor: every number is read, and one number a row is added to a slot of its counterparty and month. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long readAndAddOnceARow() {
        int[] days = made.days;
        int[] partners = made.partners;
        byte[] flags = made.flags;
        long[] amounts = made.amountsFen;
        long[] taxes = made.taxesFen;
        int first = DayTable.monthOf((int) MadeInvoices.FIRST.toEpochDay());
        long tax = 0;
        for (int row = 0; row < ROWS; row++) {
            int month = 2 * (DayTable.monthOf(days[row]) - first) + (flags[row] & InvoiceColumns.SALE);
            slots[month * MadeInvoices.PARTNERS + partners[row]] += amounts[row];
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
