package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Transactions over HTTP: import a file, ask how far it is, read the months. */
@RestController
@Tag(name = "Transactions", description = "Import of sales and purchases, and what is kept of them")
class TransactionApi {

    private final ReceiveFile receiving;
    private final Enterprises enterprises;
    private final ImportProgress progress;
    private final KeptAggregates aggregates;
    private final MessageSource messages;

    TransactionApi(
            ReceiveFile receiving,
            Enterprises enterprises,
            ImportProgress progress,
            KeptAggregates aggregates,
            MessageSource messages) {
        this.receiving = receiving;
        this.enterprises = enterprises;
        this.progress = progress;
        this.aggregates = aggregates;
        this.messages = messages;
    }

    /** How many rows the running import has read; −1 when none runs. */
    record Progress(int rowsRead) {}

    /** One month; amounts in yuan as text. */
    record MonthAnswer(String month, String sales, String purchases) {}

    @Operation(
            summary = "Import a CSV or XLSX file, whole or not at all; onError=skip leaves bad rows out",
            description = "UTF-8 or GB18030, either of the two headers. The same file twice changes nothing (200)."
                    + " Bad rows answer 422 with the report, which names each by row, column and reason.")
    @PostMapping(path = "/api/v1/enterprises/{id}/transactions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ReportView> importFile(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String onError,
            Locale locale)
            throws IOException {
        if (onError != null && !onError.equals("skip") && !onError.equals("abort")) {
            throw new InvalidInput("onError", "problem.onError");
        }
        ImportReport report = receiving.receive(actor, id, file, "skip".equals(onError));
        HttpStatus status = report.outcome() == ImportReport.Outcome.KEPT ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status).body(ReportView.of(report, messages, locale));
    }

    @ExceptionHandler
    ResponseEntity<ReportView> badRows(ImportRefused refused, Locale locale) {
        return ResponseEntity.unprocessableContent().body(ReportView.of(refused.report(), messages, locale));
    }

    @Operation(summary = "Ask how many rows the running import of a firm has read")
    @GetMapping("/api/v1/enterprises/{id}/transactions/progress")
    Progress progress(Actor actor, @PathVariable EnterpriseId id) {
        requireOwn(actor, id);
        return new Progress(progress.of(id));
    }

    @Operation(summary = "Read a firm's sales and purchases by month")
    @GetMapping("/api/v1/enterprises/{id}/transactions/months")
    List<MonthAnswer> months(Actor actor, @PathVariable EnterpriseId id) {
        requireOwn(actor, id);
        return TradeMonth.of(aggregates.months(id)).stream()
                .map(month -> new MonthAnswer(
                        month.month().toString(),
                        month.sales().toString(),
                        month.purchases().toString()))
                .toList();
    }

    private void requireOwn(Actor actor, EnterpriseId id) {
        if (enterprises.findByIdAndOwnerId(id, actor.organizationId()).isEmpty()) {
            throw new NotFound(id);
        }
    }
}
