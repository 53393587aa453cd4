package io.creditbridge.administration;

import io.creditbridge.administration.OrganizationReading.OrganizationView;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.web.Created;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.Fields;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisations over HTTP, for operators. */
@RestController
@Tag(name = "Organisations", description = "Banks, work teams, risk sharers, owners and operators, for operators")
class OrganizationApi {

    private final OrganizationReading reading;
    private final KeepOrganization keeping;

    OrganizationApi(OrganizationReading reading, KeepOrganization keeping) {
        this.reading = reading;
        this.keeping = keeping;
    }

    /**
     * An organisation to open: OWNER, BANK, WORK_TEAM, RISK_SHARER or OPERATOR; the region for a work team alone, the
     * licence, BANK or MICRO_LOAN_COMPANY, for who lends; BANK when left out.
     */
    record OrganizationBody(
            @Nullable String kind,
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable String regionCode,
            @Nullable String lender) {}

    /** An organisation's names, for a work team its region, and for who lends the licence until it has an account. */
    record NamesBody(
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable String regionCode,
            @Nullable String lender) {}

    @Operation(summary = "List organisations; search finds names that begin so, and whoever holds a firm's credit code")
    @GetMapping("/api/v1/admin/organizations")
    Page<OrganizationView> list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return reading.page(kind(kind), search, PageRequest.of(page, size, sort, OrganizationReading.SORTS));
    }

    /** The kind a list is narrowed to, or null for all. */
    static @Nullable OrganizationKind kind(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        Fields fields = new Fields();
        OrganizationKind kind = fields.choice("kind", asked, OrganizationKind.class);
        fields.check();
        return kind;
    }

    @Operation(summary = "Open an organisation; its people follow")
    @PostMapping("/api/v1/admin/organizations")
    ResponseEntity<Map<String, String>> open(Actor actor, @RequestBody OrganizationBody body) {
        OrganizationForm form = new OrganizationForm(
                body.kind(), body.nameZh(), body.nameEn(), body.regionCode(), null, body.lender(), null);
        return Created.at("/admin/organizations", keeping.open(actor, form));
    }

    @Operation(summary = "Read an organisation")
    @GetMapping("/api/v1/admin/organizations/{id}")
    ResponseEntity<OrganizationView> read(@PathVariable OrganizationId id) {
        OrganizationView view = reading.one(id);
        return ResponseEntity.ok().eTag(EntityTags.of(view.version())).body(view);
    }

    @Operation(
            summary =
                    "Change an organisation's names, a work team's region, or the licence of a lender without accounts;"
                            + " If-Match names the version read")
    @PutMapping("/api/v1/admin/organizations/{id}")
    ResponseEntity<OrganizationView> change(
            Actor actor,
            @PathVariable OrganizationId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody NamesBody body) {
        keeping.change(
                actor,
                id,
                new OrganizationForm(
                        null,
                        body.nameZh(),
                        body.nameEn(),
                        body.regionCode(),
                        null,
                        body.lender(),
                        EntityTags.version(ifMatch)));
        return read(id);
    }
}
