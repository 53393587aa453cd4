package io.creditbridge.sharing;

import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

/** The claims a risk sharer has a part in over HTTP. */
@RestController
@RequestMapping("/api/v1/sharing/claims")
@Tag(name = "Claims", description = "What a bank claims from those who share a loan's loss, and what it recovers")
class SharerClaimApi {

    private final ClaimList list;
    private final ClaimReading reading;
    private final SettleClaim settling;

    SharerClaimApi(ClaimList list, ClaimReading reading, SettleClaim settling) {
        this.list = list;
        this.reading = reading;
        this.settling = settling;
    }

    /** Why a claim is declined. */
    record ClaimDeclineRequest(@Nullable String reason) {}

    @Operation(summary = "List the claims the caller's organisation has a part in")
    @GetMapping
    Page<ClaimAnswer.RowAnswer> all(
            Actor actor,
            @RequestParam(required = false) @Nullable ClaimStatus status,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        Page<ClaimList.Row> rows = list.ofSharer(actor, status, PageRequest.of(page, size, sort, ClaimList.SORTS));
        return new Page<>(
                rows.items().stream().map(ClaimAnswer.RowAnswer::of).toList(),
                rows.page(),
                rows.size(),
                rows.totalItems());
    }

    @Operation(summary = "Read a claim: lines, burdens, recoveries")
    @GetMapping("/{claim}")
    ResponseEntity<ClaimAnswer> read(Actor actor, @PathVariable ClaimId claim) {
        ClaimReading.ClaimView view = reading.ofSharer(actor, claim);
        return ResponseEntity.ok().eTag(EntityTags.of(view.version())).body(ClaimAnswer.of(view));
    }

    @Operation(summary = "Note that trigger, base and evidence were checked")
    @PostMapping("/{claim}/check")
    ResponseEntity<ClaimAnswer> check(
            Actor actor,
            @PathVariable ClaimId claim,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        settling.check(actor, claim, EntityTags.version(ifMatch));
        return read(actor, claim);
    }

    @Operation(summary = "Decline the claim with a reason the bank reads")
    @PostMapping("/{claim}/decline")
    ResponseEntity<ClaimAnswer> decline(
            Actor actor,
            @PathVariable ClaimId claim,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ClaimDeclineRequest request) {
        settling.decline(actor, claim, EntityTags.version(ifMatch), request.reason());
        return read(actor, claim);
    }

    @Operation(summary = "Pay the caller's part as the second person")
    @PostMapping("/{claim}/payment")
    ResponseEntity<ClaimAnswer> pay(
            Actor actor,
            @PathVariable ClaimId claim,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        settling.pay(actor, claim, EntityTags.version(ifMatch));
        return read(actor, claim);
    }
}
