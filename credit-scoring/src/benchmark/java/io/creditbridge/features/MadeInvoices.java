package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.TransactionStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;

/** Invoices of many firms made up for benchmarks: two years of them a firm, in order of their days, as bare columns. */
final class MadeInvoices {

    static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    static final int PARTNERS = 20;
    static final int MONTHS = 24;

    final int[] ends;
    final int[] days;
    final int[] partners;
    final byte[] flags;
    final long[] amountsFen;
    final long[] taxesFen;

    private MadeInvoices(int firms, int rows) {
        ends = new int[firms];
        days = new int[rows];
        partners = new int[rows];
        flags = new byte[rows];
        amountsFen = new long[rows];
        taxesFen = new long[rows];
    }

    /**
     * Makes them.
     *
     * @param unusualPercent how many rows of a hundred are cancelled, returned or odd, a third each; of these one in a
     *     hundred is too large to be packed
     */
    static MadeInvoices of(int firms, int rowsAFirm, int unusualPercent) {
        Random random = new Random(1);
        int rows = firms * rowsAFirm;
        MadeInvoices made = new MadeInvoices(firms, rows);
        Arrays.setAll(made.ends, firm -> (firm + 1) * rowsAFirm);
        int first = (int) FIRST.toEpochDay();
        for (int row = 0; row < rows; row++) {
            made.days[row] = first + row % rowsAFirm * 730 / rowsAFirm;
            made.partners[row] = random.nextInt(PARTNERS);
            made.flags[row] = (byte) (row % 3 == 0 ? InvoiceColumns.SALE : 0);
            made.amountsFen[row] = 100L + random.nextInt(10_000_000);
            made.taxesFen[row] = made.amountsFen[row] / 8;
            if (random.nextInt(100) < unusualPercent) {
                made.spoil(row, random);
            }
        }
        return made;
    }

    private void spoil(int row, Random random) {
        if (random.nextInt(100) == 0) {
            amountsFen[row] += 1L << Integer.SIZE;
            taxesFen[row] = amountsFen[row] / 8;
        }
        switch (random.nextInt(3)) {
            case 0 -> flags[row] |= InvoiceColumns.VOID;
            case 1 -> {
                amountsFen[row] = -amountsFen[row];
                taxesFen[row] = -taxesFen[row];
            }
            default -> taxesFen[row] = amountsFen[row] / 3;
        }
    }

    InvoiceColumns columns() {
        return new InvoiceColumns(ends, days, partners, flags, amountsFen, taxesFen);
    }

    /** Stops where the columns say something else of a firm than its rows do, taken one by one. */
    void check(InvoiceColumns columns, ColumnFeatures features, LocalDate asOf, int firm) {
        TransactionAggregator rows = new TransactionAggregator();
        for (int row = firm == 0 ? 0 : ends[firm - 1]; row < ends[firm]; row++) {
            rows.add(
                    LocalDate.ofEpochDay(days[row]),
                    (flags[row] & InvoiceColumns.SALE) != 0 ? Direction.SALE : Direction.PURCHASE,
                    name(partners[row]),
                    amountsFen[row],
                    taxesFen[row],
                    (flags[row] & InvoiceColumns.VOID) != 0 ? TransactionStatus.VOID : TransactionStatus.VALID);
        }
        ColumnAggregator aggregator = new ColumnAggregator();
        aggregator.add(columns, firm);
        boolean equal = aggregator.aggregates(MadeInvoices::name).equals(rows.aggregates())
                && features.of(columns, firm).equals(FirmFeatures.compute(rows.aggregates(), asOf));
        if (!equal) {
            throw new IllegalStateException("columns and rows differ in firm " + firm);
        }
    }

    private static String name(int partner) {
        return String.format("P%03d", partner);
    }
}
