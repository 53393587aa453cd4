package io.creditbridge.lending;

import io.creditbridge.identity.Actor;
import io.creditbridge.loan.LoanId;
import io.creditbridge.web.Created;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The owner's loans over HTTP. */
@RestController
@Tag(name = "Loans", description = "What an owner owes, what was paid, and the renewal")
class LoanApi {

    private final LoanList list;
    private final LoanReading reading;
    private final RenewLoan renewing;

    LoanApi(LoanList list, LoanReading reading, RenewLoan renewing) {
        this.list = list;
        this.reading = reading;
        this.renewing = renewing;
    }

    @Operation(summary = "List your loans")
    @GetMapping("/api/v1/loans")
    Page<LoanAnswer.Row> list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return list.ofOwner(actor, PageRequest.of(page, size, sort, LoanList.SORTS))
                .map(LoanAnswer.Row::of);
    }

    @Operation(summary = "Read a loan with its instalments and repayments")
    @GetMapping("/api/v1/loans/{id}")
    ResponseEntity<LoanAnswer> read(Actor actor, @PathVariable LoanId id) {
        LoanView loan = reading.ofOwner(actor, id);
        return ResponseEntity.ok().eTag(EntityTags.of(loan.version())).body(LoanAnswer.of(loan));
    }

    @Operation(summary = "Begin the draft of a renewal, within 180 days before maturity")
    @PostMapping("/api/v1/loans/{id}/renewal")
    ResponseEntity<Map<String, String>> renew(Actor actor, @PathVariable LoanId id) {
        return Created.at("/applications", renewing.begin(actor, id));
    }
}
