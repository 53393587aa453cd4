package io.creditbridge.dataimport;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.dataimport.ImportReport.Outcome;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** The list of imports: which file brought which rows, once each. */
@Component
class ImportLedger {

    private static final int NAME_LIMIT = 200;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Today today;

    ImportLedger(JdbcTemplate template, JdbcClient jdbc, Journal journal, Today today) {
        this.template = template;
        this.jdbc = jdbc;
        this.journal = journal;
        this.today = today;
    }

    /** A begun import. */
    record Entry(long id, UUID publicId) {}

    /** One import as the owner sees it in the list. */
    record Listed(
            String fileName,
            int rowsAccepted,
            int rowsRepeated,
            int rowsRefused,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            Instant importedAt) {}

    /** Imports of one firm run one after the other: the lock goes with the transaction. */
    void waitForTurn(EnterpriseId enterprise) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param(enterprise.toString())
                .query((row, number) -> number)
                .single();
    }

    Optional<ImportReport> known(EnterpriseId enterprise, String hash) {
        return jdbc.sql("select * from transaction_import where enterprise_id = ? and content_hash = ?")
                .params(enterprise.value(), hash)
                .query((row, number) -> new ImportReport(
                        row.getObject("public_id", UUID.class),
                        Outcome.KNOWN,
                        row.getInt("rows_read"),
                        0,
                        0,
                        row.getInt("rows_read") - row.getInt("rows_refused"),
                        row.getInt("rows_refused"),
                        0,
                        null,
                        null,
                        List.of()))
                .optional();
    }

    EarlierRows earlierRows(EnterpriseId enterprise) {
        return EarlierRows.of(enterprise, template);
    }

    Entry begin(Actor actor, EnterpriseId enterprise, String fileName, String hash, Layout layout) {
        UUID publicId = UUID.randomUUID();
        Long id = jdbc.sql("""
                        insert into transaction_import (public_id, enterprise_id, file_name, content_hash, layout,
                            rows_read, rows_accepted, rows_repeated, rows_refused, rows_odd, imported_by, imported_at)
                        values (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, ?) returning id
                        """)
                .params(
                        publicId,
                        enterprise.value(),
                        fileName.length() > NAME_LIMIT ? fileName.substring(0, NAME_LIMIT) : fileName,
                        hash,
                        layout.name(),
                        actor.accountId().value(),
                        Timestamp.from(today.now()))
                .query(Long.class)
                .single();
        return new Entry(id, publicId);
    }

    RowCopy copy(Entry entry) throws SQLException {
        DataSource dataSource = Objects.requireNonNull(template.getDataSource());
        return new RowCopy(DataSourceUtils.getConnection(dataSource), entry.id());
    }

    void finish(Actor actor, EnterpriseId enterprise, Entry entry, ImportReport report) {
        journal.record(actor, TransactionsImported.of(enterprise, report, today.now()));
        jdbc.sql("""
                        update transaction_import set rows_read = :read, rows_accepted = :accepted,
                            rows_repeated = :repeated, rows_refused = :refused, rows_odd = :odd,
                            first_day = :first, last_day = :last
                        where id = :id
                        """)
                .param("read", report.rowsRead())
                .param("accepted", report.rowsAccepted())
                .param("repeated", report.rowsRepeated())
                .param("refused", report.rowsRefused())
                .param("odd", report.rowsOdd())
                .param("first", report.firstDay())
                .param("last", report.lastDay())
                .param("id", entry.id())
                .update();
    }

    List<Listed> listed(EnterpriseId enterprise) {
        return jdbc.sql("select * from transaction_import where enterprise_id = ? order by imported_at desc limit 50")
                .param(enterprise.value())
                .query((row, number) -> listed(row))
                .list();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getString("file_name"),
                row.getInt("rows_accepted"),
                row.getInt("rows_repeated"),
                row.getInt("rows_refused"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getTimestamp("imported_at").toInstant());
    }
}
