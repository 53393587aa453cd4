package io.creditbridge.dataimport;

import io.creditbridge.features.ColumnAggregator;
import io.creditbridge.features.ColumnFeatures;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.features.FirmAggregates;
import io.creditbridge.features.InvoiceColumns;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * One firm's raw rows as columns that grow with a binary COPY, and what is computed again from them.
 *
 * <p>It holds 25 bytes a row, packed ones of twelve more while features are worked out, and one name a
 * counterparty, never a row as an object. In the stream a row is the number
 * of its fields in two bytes, then each field after its length in four. None is null and all but the last, the name,
 * are of one length, so that each lies at a fixed place.
 */
public final class RawRows {

    private static final int SIGNATURE_LENGTH = 11;
    private static final int POSTGRES_EPOCH_DAY = 10_957;

    private static final int DAY = 6;
    private static final int SALE = 14;
    private static final int VOID = 19;
    private static final int AMOUNT = 24;
    private static final int TAX = 36;
    private static final int NAME_LENGTH = 44;
    private static final int NAME = 48;

    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final NameNumbers names = new NameNumbers();
    private int[] days = new int[1 << 10];
    private int[] partners = new int[1 << 10];
    private byte[] flags = new byte[1 << 10];
    private long[] amounts = new long[1 << 10];
    private long[] taxes = new long[1 << 10];
    private int rows;
    private boolean begun;

    RawRows() {}

    /** One message of the stream: the header comes with the first row, the end as a count of minus one. */
    void add(byte[] message) {
        int at = 0;
        if (!begun) {
            begun = true;
            at = SIGNATURE_LENGTH + Integer.BYTES;
            at += Integer.BYTES + (int) INTS.get(message, at);
        }
        while (at < message.length && (short) SHORTS.get(message, at) > 0) {
            at = row(message, at);
        }
    }

    private int row(byte[] message, int at) {
        if (rows == days.length) {
            grow();
        }
        days[rows] = (int) INTS.get(message, at + DAY) + POSTGRES_EPOCH_DAY;
        int sale = message[at + SALE] == 0 ? 0 : InvoiceColumns.SALE;
        flags[rows] = (byte) (sale | (message[at + VOID] == 0 ? 0 : InvoiceColumns.VOID));
        amounts[rows] = (long) LONGS.get(message, at + AMOUNT);
        taxes[rows] = (long) LONGS.get(message, at + TAX);
        int length = (int) INTS.get(message, at + NAME_LENGTH);
        partners[rows] = names.number(message, at + NAME, length);
        rows++;
        return at + NAME + length;
    }

    private void grow() {
        int size = rows * 2;
        days = Arrays.copyOf(days, size);
        partners = Arrays.copyOf(partners, size);
        flags = Arrays.copyOf(flags, size);
        amounts = Arrays.copyOf(amounts, size);
        taxes = Arrays.copyOf(taxes, size);
    }

    /** The aggregates of the rows, as they are kept. */
    public FirmAggregates aggregates() {
        ColumnAggregator aggregator = new ColumnAggregator();
        aggregator.add(columns(Arrays.copyOf(partners, rows)), 0);
        return aggregator.aggregates(names::name);
    }

    /**
     * The features of the rows, digit for digit those of the kept aggregates.
     *
     * @param asOf the last day of a month
     */
    public FeatureVector features(LocalDate asOf) {
        // Sums over counterparties are rounded as they run, and kept ones run by name.
        int[] places = names.inOrder();
        int[] byName = new int[rows];
        for (int row = 0; row < rows; row++) {
            byName[row] = places[partners[row]];
        }
        return new ColumnFeatures(asOf).of(columns(byName), 0);
    }

    private InvoiceColumns columns(int[] numbers) {
        return new InvoiceColumns(
                new int[] {rows},
                Arrays.copyOf(days, rows),
                numbers,
                Arrays.copyOf(flags, rows),
                Arrays.copyOf(amounts, rows),
                Arrays.copyOf(taxes, rows));
    }
}
