package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.ColumnAggregator;
import io.creditbridge.features.FirmAggregates;
import io.creditbridge.features.InvoiceColumns;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A firm's aggregates computed again from its raw rows, which a binary COPY streams into columns of numbers.
 *
 * <p>It holds 25 bytes a row and one name a counterparty, never a row as an object.
 */
@Component
public class RawColumns {

    private final DataSource dataSource;

    RawColumns(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The aggregates of all rows ever accepted of a firm. */
    @Transactional(readOnly = true)
    public FirmAggregates aggregates(EnterpriseId firm) {
        // Written out by Java itself: COPY takes no parameters.
        String command = "COPY (select occurred_on, sale, void, amount_fen, tax_fen, counterparty from firm_transaction"
                + " where import_id in (select id from transaction_import where enterprise_id = '" + firm.value()
                + "')) TO STDOUT (FORMAT binary)";
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            GrowingColumns rows = new GrowingColumns();
            CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(command);
            for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                rows.add(message);
            }
            ColumnAggregator aggregator = new ColumnAggregator();
            aggregator.add(rows.columns(), 0);
            return aggregator.aggregates(rows.names::name);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("reading raw rows", command, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** Columns that grow with the stream. */
    private static final class GrowingColumns {

        private static final int SIGNATURE_LENGTH = 11;
        private static final int POSTGRES_EPOCH_DAY = 10_957;

        private final NameNumbers names = new NameNumbers();
        private int[] days = new int[1 << 10];
        private int[] partners = new int[1 << 10];
        private byte[] flags = new byte[1 << 10];
        private long[] amounts = new long[1 << 10];
        private long[] taxes = new long[1 << 10];
        private int rows;
        private boolean begun;

        /** One message of the stream: the header comes with the first row, the end as a count of minus one. */
        void add(byte[] bytes) {
            ByteBuffer message = ByteBuffer.wrap(bytes);
            if (!begun) {
                begun = true;
                message.position(SIGNATURE_LENGTH + Integer.BYTES);
                message.position(message.position() + Integer.BYTES + message.getInt(message.position()));
            }
            while (message.hasRemaining() && message.getShort() > 0) {
                row(bytes, message);
            }
        }

        private void row(byte[] bytes, ByteBuffer message) {
            if (rows == days.length) {
                grow();
            }
            message.getInt();
            days[rows] = message.getInt() + POSTGRES_EPOCH_DAY;
            message.getInt();
            int sale = message.get() == 0 ? 0 : InvoiceColumns.SALE;
            message.getInt();
            flags[rows] = (byte) (sale | (message.get() == 0 ? 0 : InvoiceColumns.VOID));
            message.getInt();
            amounts[rows] = message.getLong();
            message.getInt();
            taxes[rows] = message.getLong();
            int length = message.getInt();
            partners[rows] = names.number(bytes, message.position(), length);
            message.position(message.position() + length);
            rows++;
        }

        private void grow() {
            int size = rows * 2;
            days = Arrays.copyOf(days, size);
            partners = Arrays.copyOf(partners, size);
            flags = Arrays.copyOf(flags, size);
            amounts = Arrays.copyOf(amounts, size);
            taxes = Arrays.copyOf(taxes, size);
        }

        InvoiceColumns columns() {
            return new InvoiceColumns(
                    new int[] {rows},
                    Arrays.copyOf(days, rows),
                    Arrays.copyOf(partners, rows),
                    Arrays.copyOf(flags, rows),
                    Arrays.copyOf(amounts, rows),
                    Arrays.copyOf(taxes, rows));
        }
    }
}
