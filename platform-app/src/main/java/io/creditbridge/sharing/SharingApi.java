package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityChangeId;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.GuaranteeId;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.EntityTags;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A risk sharer's facilities and guarantees over HTTP. */
@RestController
@RequestMapping("/api/v1/sharing")
@Tag(name = "Risk sharer", description = "Facilities with their ledger, and the guarantees that stand on them")
class SharingApi {

    private final FacilityReading facilities;
    private final SchemeLimits limits;
    private final ChangeFacility changing;
    private final GuaranteeList guarantees;
    private final DecideGuarantee deciding;

    SharingApi(
            FacilityReading facilities,
            SchemeLimits limits,
            ChangeFacility changing,
            GuaranteeList guarantees,
            DecideGuarantee deciding) {
        this.facilities = facilities;
        this.limits = limits;
        this.changing = changing;
        this.guarantees = guarantees;
        this.deciding = deciding;
    }

    /** Why a guarantee is declined. */
    record DeclineRequest(@Nullable String reason) {}

    @Operation(summary = "List the caller's facilities with balances, distance to the stops, and reasons when stopped")
    @GetMapping("/facilities")
    List<SharingAnswers.FacilityAnswer> all(Actor actor) {
        return facilities.all(actor).stream()
                .map(SharingAnswers.FacilityAnswer::of)
                .toList();
    }

    @Operation(summary = "Read a facility")
    @GetMapping("/facilities/{facility}")
    SharingAnswers.FacilityAnswer one(Actor actor, @PathVariable FacilityId facility) {
        return SharingAnswers.FacilityAnswer.of(facilities.one(actor, facility));
    }

    @Operation(summary = "Read how far each limit of the facility's scheme is used: used, limit, left")
    @GetMapping("/facilities/{facility}/limits")
    List<SharingAnswers.LimitAnswer> limits(Actor actor, @PathVariable FacilityId facility) {
        return limits.of(facilities.one(actor, facility).state()).stream()
                .map(SharingAnswers.LimitAnswer::of)
                .toList();
    }

    @Operation(summary = "Read a facility's ledger, newest first")
    @GetMapping("/facilities/{facility}/entries")
    Page<SharingAnswers.EntryAnswer> entries(
            Actor actor,
            @PathVariable FacilityId facility,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        Page<FacilityReading.EntryView> rows =
                facilities.entries(actor, facility, PageRequest.of(page, size, "-at", FacilityReading.SORTS));
        return new Page<>(
                rows.items().stream().map(SharingAnswers.EntryAnswer::of).toList(),
                rows.page(),
                rows.size(),
                rows.totalItems());
    }

    @Operation(summary = "Propose new terms or a movement of money; it waits for a second person")
    @PostMapping("/facilities/{facility}/changes")
    SharingAnswers.FacilityAnswer propose(
            Actor actor, @PathVariable FacilityId facility, @RequestBody FacilityForm change) {
        changing.propose(actor, facility, change);
        return one(actor, facility);
    }

    @Operation(summary = "Put a change into effect as the second person")
    @PostMapping("/facilities/{facility}/changes/{change}/confirmation")
    SharingAnswers.FacilityAnswer confirm(
            Actor actor, @PathVariable FacilityId facility, @PathVariable FacilityChangeId change) {
        changing.confirm(actor, change);
        return one(actor, facility);
    }

    @Operation(summary = "Send a change back")
    @PostMapping("/facilities/{facility}/changes/{change}/rejection")
    SharingAnswers.FacilityAnswer reject(
            Actor actor, @PathVariable FacilityId facility, @PathVariable FacilityChangeId change) {
        changing.reject(actor, change);
        return one(actor, facility);
    }

    @Operation(summary = "List the caller's guarantees, all or those in one state")
    @GetMapping("/guarantees")
    Page<SharingAnswers.GuaranteeAnswer> list(
            Actor actor,
            @RequestParam(required = false) @Nullable GuaranteeStatus status,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        Page<GuaranteeList.Row> rows =
                guarantees.of(actor, status, PageRequest.of(page, size, sort, GuaranteeList.SORTS));
        return new Page<>(
                rows.items().stream().map(SharingAnswers.GuaranteeAnswer::of).toList(),
                rows.page(),
                rows.size(),
                rows.totalItems());
    }

    @Operation(summary = "Read a guarantee")
    @GetMapping("/guarantees/{guarantee}")
    ResponseEntity<SharingAnswers.GuaranteeAnswer> read(Actor actor, @PathVariable GuaranteeId guarantee) {
        GuaranteeList.Row row = guarantees.one(actor, guarantee);
        return ResponseEntity.ok().eTag(EntityTags.of(row.version())).body(SharingAnswers.GuaranteeAnswer.of(row));
    }

    @Operation(summary = "Confirm a guarantee that an offer asked for")
    @PostMapping("/guarantees/{guarantee}/confirmation")
    ResponseEntity<SharingAnswers.GuaranteeAnswer> confirm(
            Actor actor,
            @PathVariable GuaranteeId guarantee,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        deciding.confirm(actor, guarantee, EntityTags.version(ifMatch));
        return read(actor, guarantee);
    }

    @Operation(summary = "Decline a guarantee with a reason the bank reads")
    @PostMapping("/guarantees/{guarantee}/decline")
    ResponseEntity<SharingAnswers.GuaranteeAnswer> decline(
            Actor actor,
            @PathVariable GuaranteeId guarantee,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody DeclineRequest request) {
        deciding.decline(actor, guarantee, EntityTags.version(ifMatch), request.reason());
        return read(actor, guarantee);
    }
}
