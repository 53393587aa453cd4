package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The guarantors of an application over HTTP. */
@RestController
@Tag(name = "Guarantors", description = "Who stands behind a loan; named while the application is a draft")
class GuarantorApi {

    private final NameGuarantors naming;
    private final Applications applications;
    private final Guarantors guarantors;

    GuarantorApi(NameGuarantors naming, Applications applications, Guarantors guarantors) {
        this.naming = naming;
        this.applications = applications;
        this.guarantors = guarantors;
    }

    /** A guarantor: a firm's credit code or a person's resident number. */
    record GuarantorBody(
            @Nullable String name,
            @Nullable String code,
            @Nullable String phone) {}

    @Operation(summary = "List the guarantors of your application; codes are masked")
    @GetMapping("/api/v1/applications/{id}/guarantors")
    List<Guarantors.Named> list(Actor actor, @PathVariable ApplicationId id) {
        if (applications.findByIdAndOwnerId(id, actor.organizationId()).isEmpty()) {
            throw new NotFound(id);
        }
        return guarantors.of(id, null);
    }

    @Operation(summary = "Name a guarantor of a draft")
    @PostMapping("/api/v1/applications/{id}/guarantors")
    @ResponseStatus(HttpStatus.CREATED)
    List<Guarantors.Named> add(Actor actor, @PathVariable ApplicationId id, @RequestBody GuarantorBody body) {
        naming.add(actor, id, new GuarantorForm(body.name(), body.code(), body.phone()));
        return list(actor, id);
    }

    @Operation(summary = "Take a guarantor off a draft")
    @DeleteMapping("/api/v1/applications/{id}/guarantors/{guarantor}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable ApplicationId id, @PathVariable UUID guarantor) {
        naming.remove(actor, id, guarantor);
    }
}
