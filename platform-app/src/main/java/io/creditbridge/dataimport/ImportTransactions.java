package io.creditbridge.dataimport;

import io.creditbridge.dataimport.ImportReport.Outcome;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.FirmAggregates;
import io.creditbridge.features.RowVerdict;
import io.creditbridge.features.TransactionAggregator;
import io.creditbridge.identity.Actor;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports a file of transactions for one firm.
 *
 * <p>One pass, in constant memory: each row is read, checked, compared with earlier imports, added to the aggregates
 * and streamed into the database. By default one bad row refuses the whole file, and the report names every one; on
 * request bad rows are left out. Imports of one firm wait for each other; a file that was imported before changes
 * nothing.
 */
@Component
public class ImportTransactions {

    /** Most rows a file may have. */
    static final int ROWS_LIMIT = 2_000_000;

    private static final int PROGRESS_EVERY = 5_000;

    private final Enterprises enterprises;
    private final ImportLedger ledger;
    private final AggregateBooks books;
    private final ImportProgress progress;
    private final Today today;

    ImportTransactions(
            Enterprises enterprises, ImportLedger ledger, AggregateBooks books, ImportProgress progress, Today today) {
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.books = books;
        this.progress = progress;
        this.today = today;
    }

    /** What is kept beside the rows. */
    @Component
    record AggregateBooks(KeptAggregates kept, FeatureSnapshots snapshots) {}

    /**
     * The file to import.
     *
     * @param path where it lies
     * @param name what its owner calls it
     * @param skipBadRows whether bad rows are left out instead of refusing the file
     */
    public record Upload(Path path, String name, boolean skipBadRows) {}

    /**
     * Imports.
     *
     * @throws NotFound if the firm is another organisation's
     * @throws FileRefused if the file cannot be read at all
     * @throws ImportRefused if it has bad rows and they were not to be left out
     */
    @Transactional
    public ImportReport run(Actor actor, EnterpriseId enterprise, Upload upload) {
        if (enterprises.findByIdAndOwnerId(enterprise, actor.organizationId()).isEmpty()) {
            throw new NotFound(enterprise);
        }
        ledger.waitForTurn(enterprise);
        try {
            String hash = UploadedFile.hash(upload.path());
            Optional<ImportReport> earlier = ledger.known(enterprise, hash);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            try (RowSource source = UploadedFile.open(upload.path())) {
                return read(actor, enterprise, upload, new Opened(source, hash));
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the import broke off", e);
        } finally {
            progress.end(enterprise);
        }
    }

    /** An opened file with its content's hash. */
    private record Opened(RowSource source, String hash) {}

    private ImportReport read(Actor actor, EnterpriseId enterprise, Upload upload, Opened file)
            throws IOException, SQLException {
        List<String> header = file.source().next();
        if (header == null) {
            throw new FileRefused("import.file.empty");
        }
        Layout.Columns columns = Layout.read(header).orElseThrow(() -> new FileRefused("import.file.header"));
        ImportTally tally = new ImportTally();
        EarlierRows earlier = ledger.earlierRows(enterprise);
        TransactionAggregator aggregator = new TransactionAggregator();
        aggregator.addAll(books.kept().of(enterprise));
        RowReader reader = new RowReader(columns, new PastDays(today.day()), tally::refuse);
        ImportLedger.Entry entry = ledger.begin(actor, enterprise, upload.name(), file.hash(), columns.layout());
        try (RowCopy copy = ledger.copy(entry)) {
            RowSink sink = new RowSink(earlier, aggregator, copy, tally);
            boolean more = true;
            while (more) {
                more = takeNext(enterprise, file.source(), reader, sink);
            }
            copy.finish();
        }
        if (tally.rowsRead() == 0) {
            throw new FileRefused("import.file.noRows");
        }
        if (tally.hasFaults() && !upload.skipBadRows()) {
            throw new ImportRefused(tally.report(null, Outcome.REFUSED));
        }
        FirmAggregates aggregates = aggregator.aggregates();
        books.kept().replace(enterprise, aggregates);
        books.snapshots().renew(enterprise, aggregates);
        ImportReport report = tally.report(entry.publicId(), Outcome.KEPT);
        ledger.finish(actor, enterprise, entry, report);
        return report;
    }

    /** Takes the next row, or its fault; false at the end. */
    private boolean takeNext(EnterpriseId enterprise, RowSource source, RowReader reader, RowSink sink)
            throws IOException, SQLException {
        TransactionRow row = null;
        try {
            List<String> cells = source.next();
            if (cells == null) {
                return false;
            }
            row = reader.read(source.number(), cells);
        } catch (RowRefused bad) {
            sink.tally().refuse(bad.fault());
        }
        take(enterprise, sink, source.number(), row);
        return true;
    }

    private void take(EnterpriseId enterprise, RowSink sink, long number, @Nullable TransactionRow row)
            throws SQLException {
        ImportTally tally = sink.tally();
        tally.read();
        if (tally.rowsRead() > ROWS_LIMIT) {
            throw new FileRefused("import.file.tooManyRows", ROWS_LIMIT);
        }
        if (tally.rowsRead() % PROGRESS_EVERY == 0) {
            progress.set(enterprise, tally.rowsRead());
        }
        if (row != null) {
            sink.take(number, row);
        }
    }

    /** Where a checked row goes: past the earlier rows, into the aggregates and the database. */
    private record RowSink(EarlierRows earlier, TransactionAggregator aggregator, RowCopy copy, ImportTally tally) {

        void take(long number, TransactionRow row) throws SQLException {
            long fingerprint = row.fingerprint();
            if (earlier.meet(fingerprint)) {
                tally.repeat();
                return;
            }
            RowVerdict verdict = aggregator.add(
                    row.date(), row.direction(), row.counterparty(), row.amountFen(), row.taxFen(), row.status());
            if (!verdict.isAccepted()) {
                tally.refuse(RowFault.of(number, "", "import.row." + verdict.name()));
                return;
            }
            tally.accept(row.date(), verdict == RowVerdict.ACCEPTED_ODD);
            copy.write(number, row, fingerprint);
        }
    }
}
