package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a firm's raw rows, which a binary COPY streams into columns of numbers. */
@Component
public class RawColumns {

    private final DataSource dataSource;

    RawColumns(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All rows ever accepted of a firm. */
    @Transactional(readOnly = true)
    public RawRows of(EnterpriseId firm) {
        // Written out by Java itself: COPY takes no parameters.
        String command = "COPY (select occurred_on, sale, void, amount_fen, tax_fen, counterparty from firm_transaction"
                + " where import_id in (select id from transaction_import where enterprise_id = '" + firm.value()
                + "')) TO STDOUT (FORMAT binary)";
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            RawRows rows = new RawRows();
            CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(command);
            for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                rows.add(message);
            }
            return rows;
        } catch (SQLException e) {
            throw new UncategorizedSQLException("reading raw rows", command, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
