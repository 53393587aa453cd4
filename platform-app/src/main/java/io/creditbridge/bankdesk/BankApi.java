package io.creditbridge.bankdesk;

import io.creditbridge.identity.Actor;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The bank's desk over HTTP: queue, file, question, refusal, offer, second person. */
@RestController
@Tag(name = "Bank", description = "A bank's proposals; every write names the version read in If-Match")
class BankApi {

    private final BankQueue queue;
    private final ReviewProposal reviewing;
    private final MakeOffer offering;
    private final BankReading reading;

    BankApi(BankQueue queue, ReviewProposal reviewing, MakeOffer offering, BankReading reading) {
        this.queue = queue;
        this.reviewing = reviewing;
        this.offering = offering;
        this.reading = reading;
    }

    /** A question to the owner. */
    record QuestionRequest(@Nullable String question) {}

    /** A refusal. */
    record RefusalRequest(
            @Nullable List<String> reasons, @Nullable String note) {}

    @Operation(summary = "List the bank's proposals: DUE, WAITING, OFFERED or CLOSED")
    @GetMapping("/api/v1/bank/proposals")
    Page<BankReading.RowAnswer> list(
            Actor actor,
            @RequestParam(defaultValue = "DUE") BankQueue.Part part,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return queue.of(actor, part, PageRequest.of(page, size, sort, BankQueue.SORTS))
                .map(BankReading.RowAnswer::of);
    }

    @Operation(summary = "Read a file: need, score with reasons, price line by line, who pays a loss")
    @GetMapping("/api/v1/bank/proposals/{id}")
    ResponseEntity<BankReading.FileAnswer> read(Actor actor, @PathVariable ProposalId id) {
        BankReading.FileAnswer file = reading.file(actor, id);
        return ResponseEntity.ok().eTag(EntityTags.of(file.version())).body(file);
    }

    @Operation(summary = "Open a file for review")
    @PostMapping("/api/v1/bank/proposals/{id}/review")
    ResponseEntity<BankReading.FileAnswer> open(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        reviewing.open(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }

    @Operation(summary = "Ask the owner")
    @PostMapping("/api/v1/bank/proposals/{id}/question")
    ResponseEntity<BankReading.FileAnswer> ask(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody QuestionRequest request) {
        reviewing.ask(actor, id, EntityTags.version(ifMatch), request.question());
        return read(actor, id);
    }

    @Operation(summary = "Refuse with reasons")
    @PostMapping("/api/v1/bank/proposals/{id}/refusal")
    ResponseEntity<BankReading.FileAnswer> refuse(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody RefusalRequest request) {
        reviewing.refuse(actor, id, EntityTags.version(ifMatch), request.reasons(), request.note());
        return read(actor, id);
    }

    @Operation(summary = "Make an offer, rates as decimals; above the caller's authority it waits for a second person")
    @PostMapping("/api/v1/bank/proposals/{id}/offer")
    ResponseEntity<BankReading.FileAnswer> offer(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody OfferRequest request) {
        try {
            offering.offer(actor, id, request.form(EntityTags.version(ifMatch)));
        } catch (InvalidInput refused) {
            throw OfferRequest.RATES.told(refused);
        }
        return read(actor, id);
    }

    @Operation(summary = "Confirm the waiting offer as the second person")
    @PostMapping("/api/v1/bank/proposals/{id}/confirmation")
    ResponseEntity<BankReading.FileAnswer> confirm(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        offering.confirm(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }

    @Operation(summary = "Send the waiting offer back as the second person")
    @PostMapping("/api/v1/bank/proposals/{id}/return")
    ResponseEntity<BankReading.FileAnswer> sendBack(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        offering.sendBack(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }
}
