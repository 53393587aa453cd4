package io.creditbridge.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB beside ours: the same rows in a Parquet file, added up by one thread in SQL. */
final class DuckDbPeer implements AutoCloseable {

    private static final String BY_MONTH = """
            select firm, sale, month, count(*) filter (not void and amount >= 0) as valid_count,
                sum(amount) filter (not void and amount >= 0) as valid_fen,
                count(*) filter (not void and amount < 0) as return_count,
                sum(-amount) filter (not void and amount < 0) as return_fen,
                count(*) filter (void) as void_count, sum(abs(amount)) filter (void) as void_fen,
                sum(tax) filter (not void) as tax_fen
            from invoices group by all""";

    private static final String BY_COUNTERPARTY = """
            select firm, sale, partner, month, count(*) filter (amount >= 0) as count, sum(amount) as net_fen,
                min(day) as first_day, max(day) as last_day
            from invoices where not void group by all""";

    /** Turnover, count and concentration of both sides over twelve months: a sixth of the features. */
    private static final String SOME_FEATURES = """
            with partners as (select firm, sale, partner, sum(amount) as net from invoices
                    where not void and month > (select max(month) - 12 from invoices) group by all),
                positive as (select firm, sale, net::double as net from partners where net > 0)
            select firm, sale, sum(net) as total, count(*) as counterparties, max(net) / sum(net) as top,
                sum(net * net) / (sum(net) * sum(net)) as hhi from positive group by all""";

    private final Path file;
    private final Connection connection;

    DuckDbPeer(MadeInvoices made) {
        try {
            file = Files.createTempFile("invoices", ".parquet");
            connection = DriverManager.getConnection("jdbc:duckdb:");
            fill(made);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(MadeInvoices made) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table rows (firm integer, sale boolean, void boolean, month smallint, day integer,"
                            + " partner integer, amount bigint, tax bigint)");
            try (DuckDBAppender appender =
                    connection.unwrap(DuckDBConnection.class).createAppender("main", "rows")) {
                int firm = 0;
                for (int row = 0; row < made.days.length; row++) {
                    firm += row == made.ends[firm] ? 1 : 0;
                    appender.beginRow();
                    appender.append(firm);
                    appender.append((made.flags[row] & InvoiceColumns.SALE) != 0);
                    appender.append((made.flags[row] & InvoiceColumns.VOID) != 0);
                    appender.append((short) DayTable.monthOf(made.days[row]));
                    appender.append(made.days[row]);
                    appender.append(made.partners[row]);
                    appender.append(made.amountsFen[row]);
                    appender.append(made.taxesFen[row]);
                    appender.endRow();
                }
            }
            statement.execute("copy rows to '" + file + "' (format parquet)");
            statement.execute("drop table rows");
            statement.execute("set threads = 1");
            statement.execute("create view invoices as select * from read_parquet('" + file + "')");
        }
    }

    /** Adds the rows up by month, and by month and counterparty; answers how many sums there are. */
    long addUp() {
        return counted(BY_MONTH) + counted(BY_COUNTERPARTY);
    }

    /** Works out some features of every firm and side. */
    long someFeatures() {
        return counted(SOME_FEATURES);
    }

    private long counted(String query) {
        // Every column is read, so that none of the sums can be left out.
        String all = "select count(*), sum(hash(q)) from (" + query + ") q";
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(all)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            Files.deleteIfExists(file);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
