package io.creditbridge.sharing;

import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.RecoveryId;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A bank's claims on risk sharers over HTTP. */
@RestController
@RequestMapping("/api/v1/bank")
@Tag(name = "Claims", description = "What a bank claims from those who share a loan's loss, and what it recovers")
class BankClaimApi {

    private final ClaimList list;
    private final ClaimReading reading;
    private final BankClaimSteps steps;

    BankClaimApi(ClaimList list, ClaimReading reading, BankClaimSteps steps) {
        this.list = list;
        this.reading = reading;
        this.steps = steps;
    }

    @Operation(summary = "List the bank's claims, all or those in one state")
    @GetMapping("/claims")
    Page<ClaimAnswer.RowAnswer> all(
            Actor actor,
            @RequestParam(required = false) @Nullable ClaimStatus status,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        Page<ClaimList.Row> rows = list.ofBank(actor, status, PageRequest.of(page, size, sort, ClaimList.SORTS));
        return new Page<>(
                rows.items().stream().map(ClaimAnswer.RowAnswer::of).toList(),
                rows.page(),
                rows.size(),
                rows.totalItems());
    }

    @Operation(summary = "File a claim on an overdue loan; the answer names the parts of all parties and their limits")
    @PostMapping("/loans/{id}/claims")
    ResponseEntity<Map<String, String>> file(Actor actor, @PathVariable LoanId id, @RequestBody ClaimForm claim) {
        return Created.at("/bank/claims", steps.file().file(actor, id, claim));
    }

    @Operation(summary = "Read a claim: lines, burdens, recoveries")
    @GetMapping("/claims/{claim}")
    ResponseEntity<ClaimAnswer> read(Actor actor, @PathVariable ClaimId claim) {
        ClaimReading.ClaimView view = reading.ofBank(actor, claim);
        return ResponseEntity.ok().eTag(EntityTags.of(view.version())).body(ClaimAnswer.of(view));
    }

    @Operation(summary = "Take a claim back with a reason, as long as no sharer has paid")
    @PostMapping("/claims/{claim}/withdrawal")
    ResponseEntity<ClaimAnswer> withdraw(
            Actor actor,
            @PathVariable ClaimId claim,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody WithdrawalBody body) {
        steps.withdraw().withdraw(actor, claim, EntityTags.version(ifMatch), body.reason());
        return read(actor, claim);
    }

    @Operation(summary = "Close a file of which a pool has paid first: a claim that settles the shares of what is left")
    @PostMapping("/claims/{claim}/closing")
    ResponseEntity<Map<String, String>> close(Actor actor, @PathVariable ClaimId claim, @RequestBody ClosingBody body) {
        return Created.at("/bank/claims", steps.close().close(actor, claim, body.evidence()));
    }

    /** What shows that nothing more is to be recovered. */
    record ClosingBody(@Nullable String evidence) {}

    /** Why a claim is taken back. */
    record WithdrawalBody(@Nullable String reason) {}

    @Operation(summary = "Record a recovery; it waits for a second person of the bank")
    @PostMapping("/claims/{claim}/recoveries")
    ResponseEntity<ClaimAnswer> recover(Actor actor, @PathVariable ClaimId claim, @RequestBody RecoveryForm recovery) {
        steps.recover().record(actor, claim, recovery);
        return read(actor, claim);
    }

    @Operation(
            summary = "Confirm a recovery as the second person: it is given back as the scheme says; If-Match names the"
                    + " claim's version")
    @PostMapping("/claims/{claim}/recoveries/{recovery}/confirmation")
    ResponseEntity<ClaimAnswer> confirm(
            Actor actor,
            @PathVariable ClaimId claim,
            @PathVariable RecoveryId recovery,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        steps.recover().confirm(actor, claim, recovery, EntityTags.version(ifMatch));
        return read(actor, claim);
    }

    @Operation(summary = "Send a recovery back, or take one's own back; it stays without effect")
    @PostMapping("/claims/{claim}/recoveries/{recovery}/return")
    ResponseEntity<ClaimAnswer> sendBack(Actor actor, @PathVariable ClaimId claim, @PathVariable RecoveryId recovery) {
        steps.recover().sendBack(actor, claim, recovery);
        return read(actor, claim);
    }
}
