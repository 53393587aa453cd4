package io.creditbridge.administration;

import io.creditbridge.administration.AccountReading.AccountView;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.creditbridge.web.ShownOnce;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people and machine clients of organisations over HTTP, for operators. */
@RestController
@Tag(name = "Accounts", description = "People and machine clients of organisations, for operators")
class AccountApi {

    private final AccountReading reading;
    private final OrganizationReading organizations;
    private final OpenAccount opening;
    private final ChangeAccount changing;

    AccountApi(AccountReading reading, OrganizationReading organizations, OpenAccount opening, ChangeAccount changing) {
        this.reading = reading;
        this.organizations = organizations;
        this.opening = opening;
        this.changing = changing;
    }

    /** An account to open: type PERSON or MACHINE; authority in yuan as text, for officers and approvers alone. */
    record AccountBody(
            @Nullable String username,
            @Nullable String displayName,
            @Nullable String type,
            @Nullable List<String> roles,
            @Nullable String authority) {}

    /** What an account may do: its roles, and its authority in yuan as text. */
    record PowersBody(
            @Nullable List<String> roles, @Nullable String authority) {}

    @Operation(summary = "List the people and machine clients of an organisation")
    @GetMapping("/api/v1/admin/organizations/{id}/accounts")
    Page<AccountView> list(
            @PathVariable OrganizationId id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        organizations.one(id);
        return reading.page(id, PageRequest.of(page, size, sort, AccountReading.SORTS));
    }

    @Operation(
            summary = "Open an account; its secret is in this answer and in no other",
            description = "201 with the secret, or 202 where a second operator has to confirm: then the secret is in"
                    + " the answer to the confirmation. A repeat with the same key is 409: the secret is not kept.")
    @PostMapping("/api/v1/admin/organizations/{id}/accounts")
    ResponseEntity<AccountOutcome> open(
            Actor actor, @PathVariable OrganizationId id, @RequestBody AccountBody body, HttpServletRequest request) {
        AccountForm form =
                new AccountForm(body.username(), body.displayName(), body.type(), body.roles(), body.authority(), null);
        return answer(opening.open(actor, id, form), HttpStatus.CREATED, request);
    }

    /** Done, or accepted and waiting; an answer with a secret is not kept for repeats. */
    static ResponseEntity<AccountOutcome> answer(AccountOutcome outcome, HttpStatus done, HttpServletRequest request) {
        if (outcome.secret() != null) {
            ShownOnce.mark(request);
        }
        return ResponseEntity.status(outcome.waiting() == null ? done : HttpStatus.ACCEPTED)
                .body(outcome);
    }

    @Operation(summary = "Read an account")
    @GetMapping("/api/v1/admin/accounts/{id}")
    ResponseEntity<AccountView> read(@PathVariable AccountId id) {
        AccountView view = reading.one(id);
        return ResponseEntity.ok().eTag(EntityTags.of(view.version())).body(view);
    }

    @Operation(summary = "Change roles and authority; 202 where a second operator has to confirm")
    @PostMapping("/api/v1/admin/accounts/{id}/powers")
    ResponseEntity<AccountOutcome> powers(
            Actor actor,
            @PathVariable AccountId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody PowersBody body,
            HttpServletRequest request) {
        AccountForm form =
                new AccountForm(null, null, null, body.roles(), body.authority(), EntityTags.version(ifMatch));
        return answer(changing.powers(actor, id, form), HttpStatus.OK, request);
    }

    @Operation(summary = "Switch an account off; its sessions and tokens end with the next request")
    @PostMapping("/api/v1/admin/accounts/{id}/switch-off")
    ResponseEntity<AccountOutcome> switchOff(
            Actor actor,
            @PathVariable AccountId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        return answer(changing.switchOff(actor, id, EntityTags.version(ifMatch)), HttpStatus.OK, request);
    }

    @Operation(summary = "Switch an account on again; 202 where a second operator has to confirm")
    @PostMapping("/api/v1/admin/accounts/{id}/switch-on")
    ResponseEntity<AccountOutcome> switchOn(
            Actor actor,
            @PathVariable AccountId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        return answer(changing.switchOn(actor, id, EntityTags.version(ifMatch)), HttpStatus.OK, request);
    }

    @Operation(summary = "Draw a new password or client secret; 202 where a second operator has to confirm")
    @PostMapping("/api/v1/admin/accounts/{id}/secret")
    ResponseEntity<AccountOutcome> newSecret(
            Actor actor,
            @PathVariable AccountId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        return answer(changing.newSecret(actor, id, EntityTags.version(ifMatch)), HttpStatus.OK, request);
    }
}
