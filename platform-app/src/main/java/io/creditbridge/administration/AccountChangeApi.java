package io.creditbridge.administration;

import io.creditbridge.administration.ChangeReading.ChangeView;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.AccountChangeId;
import io.creditbridge.organization.AccountChangeStatus;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.Fields;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The changes of accounts that need two operators, over HTTP. */
@RestController
@Tag(name = "Accounts", description = "People and machine clients of organisations, for operators")
class AccountChangeApi {

    private final ChangeReading reading;
    private final DecideAccountChange deciding;

    AccountChangeApi(ChangeReading reading, DecideAccountChange deciding) {
        this.reading = reading;
        this.deciding = deciding;
    }

    @Operation(summary = "List changes of accounts: those that wait, or status=CONFIRMED or DECLINED")
    @GetMapping("/api/v1/admin/account-changes")
    Page<ChangeView> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return reading.page(
                actor,
                status(status),
                PageRequest.of(page, size, sort == null ? "-proposedAt" : sort, ChangeReading.SORTS));
    }

    /** The state a list is narrowed to; what waits where nothing is asked for. */
    static AccountChangeStatus status(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return AccountChangeStatus.PROPOSED;
        }
        Fields fields = new Fields();
        AccountChangeStatus status = fields.choice("status", asked, AccountChangeStatus.class);
        fields.check();
        return status;
    }

    @Operation(summary = "Read a change of an account: who proposed what, when, and who decided")
    @GetMapping("/api/v1/admin/account-changes/{change}")
    ResponseEntity<ChangeView> read(Actor actor, @PathVariable AccountChangeId change) {
        ChangeView view = reading.one(actor, change);
        return ResponseEntity.ok().eTag(EntityTags.of(view.version())).body(view);
    }

    @Operation(
            summary = "Confirm a change as the second operator; a secret drawn now is in this answer and in no other",
            description = "Whoever proposed it may not, nor may a machine client.")
    @PostMapping("/api/v1/admin/account-changes/{change}/confirmation")
    ResponseEntity<AccountOutcome> confirm(
            Actor actor,
            @PathVariable AccountChangeId change,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        return AccountApi.answer(deciding.confirm(actor, change, EntityTags.version(ifMatch)), HttpStatus.OK, request);
    }

    @Operation(summary = "Let a change come to nothing; whoever proposed it takes it back so")
    @PostMapping("/api/v1/admin/account-changes/{change}/decline")
    ResponseEntity<ChangeView> decline(
            Actor actor,
            @PathVariable AccountChangeId change,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        deciding.decline(actor, change, EntityTags.version(ifMatch));
        return read(actor, change);
    }
}
