package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.BankFeatures;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Bank statements over HTTP: import one, read the features of all. */
@RestController
@Tag(name = "Transactions", description = "Import of sales and purchases, and what is kept of them")
class StatementApi {

    private final ImportStatement importing;
    private final SourceSnapshots snapshots;
    private final MessageSource messages;

    StatementApi(ImportStatement importing, SourceSnapshots snapshots, MessageSource messages) {
        this.importing = importing;
        this.snapshots = snapshots;
        this.messages = messages;
    }

    /**
     * What became of a statement; the notes name rows of a table, or balances of a camt.053, that were kept although
     * they do not follow.
     */
    record StatementAnswer(
            UUID id,
            StatementRows.Format format,
            int bookings,
            int known,
            LocalDate firstDay,
            LocalDate lastDay,
            List<ReportView.BadRow> notes) {}

    @Operation(
            summary = "Import a bank statement: camt.053, or a table with date, amount, balance, purpose, account",
            description = "A booking told by several statements is kept once; the same file again changes nothing."
                    + " Rows of a table whose balance does not follow from the one before are kept and noted. So is a"
                    + " closing balance (CLBD) that the opening one and the booked entries do not make; the row of its"
                    + " note is its number among the balances (Bal) of the file.")
    @PostMapping(path = "/api/v1/enterprises/{id}/statements", consumes = MediaType.ALL_VALUE)
    ResponseEntity<StatementAnswer> importFile(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale)
            throws IOException {
        ImportStatement.Imported done = importing.run(actor, id, file);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new StatementAnswer(
                        done.id(),
                        done.format(),
                        done.bookings(),
                        done.known(),
                        done.firstDay(),
                        done.lastDay(),
                        ReportView.told(done.notes(), messages, locale)));
    }

    @Operation(summary = "Read the features of a firm's bank accounts")
    @GetMapping("/api/v1/enterprises/{id}/account-features")
    SourceView features(Actor actor, @PathVariable EnterpriseId id) {
        importing.requireOwn(actor, id);
        return snapshots.view(id, BankFeatures.standardSet()).orElseThrow(() -> new NotFound(id));
    }
}
