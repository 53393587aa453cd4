package io.creditbridge.dataimport;

import io.creditbridge.audit.RecordChanged;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.BankMovement;
import io.creditbridge.identity.Actor;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Imports a bank statement of one firm: camt.053 or a table. A booking that an earlier statement told is kept once, so
 * overlapping statements and the same file again change nothing.
 */
@Component
class ImportStatement {

    private static final int LOOK_AHEAD = 512;

    private final Enterprises enterprises;
    private final BankBookings bookings;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Today today;

    ImportStatement(Enterprises enterprises, BankBookings bookings, JdbcClient jdbc, Journal journal, Today today) {
        this.enterprises = enterprises;
        this.bookings = bookings;
        this.jdbc = jdbc;
        this.journal = journal;
        this.today = today;
    }

    /**
     * What became of a statement.
     *
     * @param id its identity
     * @param format what kind of file it was
     * @param bookings bookings on it
     * @param known bookings that earlier statements had told
     * @param firstDay the first booking's day
     * @param lastDay the last booking's day
     * @param notes rows of a table whose balance does not follow from the one before, and closing balances that do not
     *     follow from the opening one and the entries; they are kept
     */
    record Imported(
            UUID id,
            StatementRows.Format format,
            int bookings,
            int known,
            LocalDate firstDay,
            LocalDate lastDay,
            List<RowFault> notes) {}

    /**
     * Imports.
     *
     * @throws NotFound if the firm is another organisation's
     * @throws FileRefused if the file is no statement
     */
    @Transactional
    public Imported run(Actor actor, EnterpriseId enterprise, @Nullable MultipartFile file) throws IOException {
        requireOwn(actor, enterprise);
        if (file == null || file.isEmpty()) {
            throw new FileRefused("import.file.empty");
        }
        Path spooled = Files.createTempFile("statement", ".upload");
        try {
            file.transferTo(spooled);
            PastDays days = new PastDays(today.day());
            StatementRows rows = isXml(spooled) ? Camt053.read(spooled, days) : StatementTable.read(spooled, days);
            if (rows.bookings().isEmpty()) {
                throw new FileRefused("import.file.noRows");
            }
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return keep(actor, enterprise, name.substring(Math.max(0, name.length() - 200)), rows);
        } finally {
            Files.deleteIfExists(spooled);
        }
    }

    private Imported keep(Actor actor, EnterpriseId enterprise, String name, StatementRows rows) {
        UUID id = UUID.randomUUID();
        Comparator<BankMovement> byDay = Comparator.comparing(BankMovement::day);
        LocalDate first = rows.bookings().stream().min(byDay).orElseThrow().day();
        LocalDate last = rows.bookings().stream().max(byDay).orElseThrow().day();
        jdbc.sql("""
                        insert into bank_statement (id, enterprise_id, file_name, format, account, booking_count,
                            known_count, first_day, last_day, imported_by, imported_at)
                        values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        enterprise.value(),
                        name,
                        rows.format().name(),
                        rows.account(),
                        rows.bookings().size(),
                        first,
                        last,
                        actor.accountId().value(),
                        Timestamp.from(today.now()))
                .update();
        int known = rows.bookings().size() - bookings.add(enterprise, id, rows);
        jdbc.sql("update bank_statement set known_count = ? where id = ?")
                .params(known, id)
                .update();
        bookings.renew(enterprise, today.now());
        String after = rows.bookings().size() + " bookings from " + first + " to " + last + ", known already " + known;
        journal.record(
                actor,
                new RecordChanged("ENTERPRISE", enterprise.value(), "STATEMENT_IMPORTED", null, after, today.now()));
        return new Imported(id, rows.format(), rows.bookings().size(), known, first, last, rows.notes());
    }

    /**
     * Checks that a firm is the caller's own.
     *
     * @throws NotFound if it is another organisation's
     */
    void requireOwn(Actor actor, EnterpriseId enterprise) {
        if (enterprises.findByIdAndOwnerId(enterprise, actor.organizationId()).isEmpty()) {
            throw new NotFound(enterprise);
        }
    }

    private static boolean isXml(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String start = new String(bytes.readNBytes(LOOK_AHEAD), StandardCharsets.UTF_8);
            return start.replace("\uFEFF", "").stripLeading().startsWith("<");
        }
    }
}
