package io.creditbridge.sharing;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.identity.Actor;
import io.creditbridge.portfolio.PartyLoss;
import io.creditbridge.scheme.Party;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A facility's book over HTTP: as an answer, and as a file of its loans. */
@RestController
@Tag(name = "Risk sharer", description = "Facilities with their ledger, and the guarantees that stand on them")
class BookApi {

    private final BookReading reading;

    BookApi(BookReading reading) {
        this.reading = reading;
    }

    /** A part of the book; amounts in yuan as text. */
    record PartAnswer(String key, int loans, String outstanding, String stoodFor) {

        static PartAnswer of(FacilityBook.Part part) {
            return new PartAnswer(
                    part.keyEn(),
                    part.loans(),
                    part.outstanding().toString(),
                    part.stoodFor().toString());
        }
    }

    /** What the year ahead may cost one party, in yuan; quantiles by their probability. */
    record PartyAnswer(Party party, String expected, String standardDeviation, Map<Double, String> quantiles) {

        static PartyAnswer of(PartyLoss loss) {
            Map<Double, String> quantiles = new TreeMap<>();
            loss.quantiles().forEach((level, amount) -> quantiles.put(level, amount.toString()));
            return new PartyAnswer(
                    loss.party(),
                    loss.expected().toPlainString(),
                    loss.standardDeviation().toPlainString(),
                    quantiles);
        }
    }

    /** What the loans under one version of the scheme may cost each party, as if the others lost nothing. */
    record VersionAnswer(
            String version, List<UUID> sharers, int loans, List<PartyAnswer> parties, double capReachedProbability) {

        static VersionAnswer of(FacilityBook.VersionRisk risk) {
            return new VersionAnswer(
                    risk.version(),
                    risk.sharers().stream().map(one -> one.sharerId().value()).toList(),
                    risk.loans(),
                    risk.loss().parties().stream().map(PartyAnswer::of).toList(),
                    risk.loss().capReachedProbability());
        }
    }

    /** The book; parties are those of the version that most loans follow, empty where nothing can be lost. */
    record BookAnswer(
            int loans,
            String outstanding,
            String stoodFor,
            List<PartAnswer> byIndustry,
            List<PartAnswer> byRegion,
            List<PartAnswer> bySize,
            List<PartAnswer> arrears,
            List<PartyAnswer> parties,
            @Nullable Double capReachedProbability,
            List<VersionAnswer> versions) {

        static BookAnswer of(FacilityBook book) {
            List<VersionAnswer> versions =
                    book.risks().stream().map(VersionAnswer::of).toList();
            return new BookAnswer(
                    book.loans().size(),
                    book.outstanding().toString(),
                    book.stoodFor().toString(),
                    parts(book.spread().byIndustry()),
                    parts(book.spread().byRegion()),
                    parts(book.spread().bySize()),
                    parts(book.arrears()),
                    versions.isEmpty() ? List.of() : versions.getFirst().parties(),
                    versions.isEmpty() ? null : versions.getFirst().capReachedProbability(),
                    versions);
        }

        private static List<PartAnswer> parts(List<FacilityBook.Part> parts) {
            return parts.stream().map(PartAnswer::of).toList();
        }
    }

    @Operation(
            summary = "Read a facility's book: its spread, its arrears, and the expected and tail loss of each party")
    @GetMapping("/api/v1/sharing/facilities/{facility}/book")
    BookAnswer book(Actor actor, @PathVariable FacilityId facility) {
        return BookAnswer.of(reading.book(actor, facility));
    }

    @Operation(summary = "Read the loans of a facility's book as a CSV file")
    @GetMapping(
            path = {
                "/api/v1/sharing/facilities/{facility}/book/loans.csv",
                "/sharing/facilities/{facility}/book/loans.csv"
            },
            produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> loans(Actor actor, @PathVariable FacilityId facility) {
        String file = file(reading.loans(actor, facility));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"book-" + facility + ".csv\"")
                .body("\uFEFF" + file);
    }

    private static String file(List<BookedLoan> loans) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    "loan",
                    "borrower",
                    "bank",
                    "drawnOn",
                    "maturesOn",
                    "outstanding",
                    "stoodFor",
                    "share",
                    "probabilityOfDefault",
                    "lossGivenDefault",
                    "daysOverdue");
            loans.forEach(loan -> csv.writeRecord(
                    loan.id().toString(),
                    harmless(loan.borrower().name()),
                    harmless(loan.bankZh()),
                    loan.drawnOn().toString(),
                    loan.maturesOn().toString(),
                    loan.outstanding().toString(),
                    loan.stoodFor().toString(),
                    loan.share().toPlainString(),
                    Double.toString(loan.risk().pd()),
                    Double.toString(loan.risk().lgd()),
                    Integer.toString(loan.daysOverdue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    /** A name that a spreadsheet would take for a formula is written as text. */
    private static String harmless(String name) {
        return name.matches("^[=+\\-@\\t\\r].*") ? "'" + name : name;
    }
}
