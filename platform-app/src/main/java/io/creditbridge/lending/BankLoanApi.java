package io.creditbridge.lending;

import io.creditbridge.identity.Actor;
import io.creditbridge.loan.LoanId;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.Created;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
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

/** The bank's loans over HTTP: contract, drawdown by two people, repayments. */
@RestController
@Tag(name = "Bank loans", description = "Loans after acceptance; every write names the version read in If-Match")
class BankLoanApi {

    private final LoanList list;
    private final LoanReading reading;
    private final LoanSteps steps;

    BankLoanApi(LoanList list, LoanReading reading, LoanSteps steps) {
        this.list = list;
        this.reading = reading;
        this.steps = steps;
    }

    /** A drawdown; the day is the value day of the payment. */
    record DrawdownBody(@Nullable String day, @Nullable String conditionsMet) {}

    /** A repayment; the amount in yuan as text. */
    record RepaymentBody(
            @Nullable String amount,
            @Nullable String paidOn,
            @Nullable String reference) {}

    @Operation(summary = "List the bank's loans: TO_DRAW, RUNNING, MATURING, OVERDUE or CLOSED")
    @GetMapping("/api/v1/bank/loans")
    Page<LoanAnswer.Row> list(
            Actor actor,
            @RequestParam(defaultValue = "RUNNING") LoanList.Part part,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return list.ofBank(actor, part, PageRequest.of(page, size, sort, LoanList.SORTS))
                .map(LoanAnswer.Row::of);
    }

    @Operation(summary = "Record the signed contract of an accepted offer; If-Match names the proposal's version")
    @PostMapping("/api/v1/bank/proposals/{id}/contract")
    ResponseEntity<Map<String, String>> sign(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return Created.at("/bank/loans", steps.sign().sign(actor, id, EntityTags.version(ifMatch)));
    }

    @Operation(summary = "Read a loan with its instalments and repayments")
    @GetMapping("/api/v1/bank/loans/{id}")
    ResponseEntity<LoanAnswer> read(Actor actor, @PathVariable LoanId id) {
        LoanView loan = reading.ofBank(actor, id);
        return ResponseEntity.ok().eTag(EntityTags.of(loan.version())).body(LoanAnswer.of(loan));
    }

    @Operation(summary = "Write the drawdown; it waits for a second person")
    @PostMapping("/api/v1/bank/loans/{id}/drawdown")
    ResponseEntity<LoanAnswer> request(
            Actor actor,
            @PathVariable LoanId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody DrawdownBody body) {
        DrawdownForm form = new DrawdownForm(body.day(), body.conditionsMet(), EntityTags.version(ifMatch));
        steps.drawDown().request(actor, id, form);
        return read(actor, id);
    }

    @Operation(summary = "Confirm the drawdown as the second person: the money goes out")
    @PostMapping("/api/v1/bank/loans/{id}/drawdown/confirmation")
    ResponseEntity<LoanAnswer> confirm(
            Actor actor,
            @PathVariable LoanId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        steps.drawDown().confirm(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }

    @Operation(summary = "Send the drawdown back as the second person")
    @PostMapping("/api/v1/bank/loans/{id}/drawdown/return")
    ResponseEntity<LoanAnswer> sendBack(
            Actor actor,
            @PathVariable LoanId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        steps.drawDown().sendBack(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }

    @Operation(summary = "Record a repayment: up to what is due and the next instalment, or the exact settlement")
    @PostMapping("/api/v1/bank/loans/{id}/repayments")
    ResponseEntity<LoanAnswer> repay(
            Actor actor,
            @PathVariable LoanId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody RepaymentBody body) {
        int version = EntityTags.version(ifMatch);
        steps.repay().repay(actor, id, new RepaymentForm(body.amount(), body.paidOn(), body.reference(), version));
        return read(actor, id);
    }
}
