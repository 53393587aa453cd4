package io.creditbridge.registration;

import io.creditbridge.consent.Consent;
import io.creditbridge.consent.ConsentId;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Created;
import io.creditbridge.web.Fields;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.creditbridge.web.Today;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A firm's consents over HTTP, and who looked. */
@RestController
@Tag(name = "Consents", description = "Who may use a firm's data, for what and until when")
class ConsentApi {

    private final DataConsents consents;
    private final ConsentReceipts receipts;
    private final DataAccess access;
    private final Today today;

    ConsentApi(DataConsents consents, ConsentReceipts receipts, DataAccess access, Today today) {
        this.consents = consents;
        this.receipts = receipts;
        this.access = access;
        this.today = today;
    }

    /** A consent to give. */
    record ConsentRequest(
            @Nullable String purpose, @Nullable String validUntil) {}

    @Operation(summary = "Give a consent; an earlier one for the same purpose ends")
    @PostMapping("/api/v1/enterprises/{id}/consents")
    ResponseEntity<Map<String, String>> give(
            Actor actor, @PathVariable EnterpriseId id, @RequestBody ConsentRequest request) {
        Fields fields = new Fields();
        Consent.Purpose purpose = fields.choice("purpose", request.purpose(), Consent.Purpose.class);
        LocalDate last = fields.day(
                "validUntil", request.validUntil(), today.day(), today.day().plusDays(Consent.LONGEST_DAYS - 1L));
        fields.check();
        return Created.at("/enterprises/" + id + "/consents", consents.give(actor, id, purpose, last));
    }

    @Operation(summary = "List a firm's consents, newest first")
    @GetMapping("/api/v1/enterprises/{id}/consents")
    Page<ConsentReceipts.Receipt> list(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        String order = sort == null ? "-givenAt" : sort;
        return receipts.of(actor, id, PageRequest.of(page, size, order, ConsentReceipts.SORTS));
    }

    @Operation(summary = "Take a consent back; a second time changes nothing")
    @DeleteMapping("/api/v1/enterprises/{id}/consents/{consent}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable EnterpriseId id, @PathVariable ConsentId consent) {
        consents.revoke(actor, id, consent);
    }

    @Operation(summary = "List who looked at a firm's data, latest first")
    @GetMapping("/api/v1/enterprises/{id}/data-access")
    Page<DataAccess.Look> looks(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        consents.requireOwn(actor, id);
        return access.page(id, PageRequest.of(page, size, sort == null ? "-at" : sort, DataAccess.SORTS));
    }
}
