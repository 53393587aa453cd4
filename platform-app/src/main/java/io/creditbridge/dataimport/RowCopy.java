package io.creditbridge.dataimport;

import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.TransactionStatus;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Streams checked rows into the database by PostgreSQL's binary COPY, in the caller's transaction.
 *
 * <p>Rows are laid out in one buffer that is sent whenever it is nearly full; nothing grows with the file.
 */
final class RowCopy implements AutoCloseable {

    private static final String COMMAND =
            "COPY firm_transaction (import_id, row_number, occurred_on, sale, void, amount_fen, tax_fen, fingerprint,"
                    + " counterparty, reference) FROM STDIN (FORMAT binary)";
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int COLUMNS = 10;
    private static final int SEND_AT = 1 << 16;

    /** Days from 1970-01-01, where Java counts from, to 2000-01-01, where PostgreSQL does. */
    private static final int POSTGRES_EPOCH_DAY = 10_957;

    private final CopyIn copy;
    private final long importId;
    private byte[] buffer = new byte[SEND_AT * 2];
    private int filled;

    RowCopy(Connection connection, long importId) throws SQLException {
        this.importId = importId;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COMMAND);
        bytes(SIGNATURE);
        int32(0);
        int32(0);
    }

    void write(long rowNumber, TransactionRow row, long fingerprint) throws SQLException {
        int16(COLUMNS);
        sizedInt64(importId);
        sizedInt32((int) rowNumber);
        sizedInt32((int) row.date().toEpochDay() - POSTGRES_EPOCH_DAY);
        sizedBoolean(row.direction() == Direction.SALE);
        sizedBoolean(row.status() == TransactionStatus.VOID);
        sizedInt64(row.amountFen());
        sizedInt64(row.taxFen());
        sizedInt64(fingerprint);
        sizedText(row.counterparty());
        sizedText(row.reference());
        if (filled >= SEND_AT) {
            send();
        }
    }

    /** Ends the stream; the rows are there once the transaction commits. */
    void finish() throws SQLException {
        int16(-1);
        send();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() throws SQLException {
        copy.writeToCopy(buffer, 0, filled);
        filled = 0;
    }

    private void sizedText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int32(utf8.length);
        bytes(utf8);
    }

    private void sizedBoolean(boolean value) {
        int32(1);
        room(1);
        buffer[filled++] = (byte) (value ? 1 : 0);
    }

    private void sizedInt32(int value) {
        int32(Integer.BYTES);
        int32(value);
    }

    private void sizedInt64(long value) {
        int32(Long.BYTES);
        int32((int) (value >>> 32));
        int32((int) value);
    }

    private void int16(int value) {
        room(2);
        buffer[filled++] = (byte) (value >>> 8);
        buffer[filled++] = (byte) value;
    }

    private void int32(int value) {
        room(4);
        buffer[filled++] = (byte) (value >>> 24);
        buffer[filled++] = (byte) (value >>> 16);
        buffer[filled++] = (byte) (value >>> 8);
        buffer[filled++] = (byte) value;
    }

    private void bytes(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    private void room(int more) {
        if (filled + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, filled + more));
        }
    }
}
