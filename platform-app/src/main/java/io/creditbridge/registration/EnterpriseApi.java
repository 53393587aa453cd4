package io.creditbridge.registration;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.EnterpriseProfile;
import io.creditbridge.identity.Actor;
import io.creditbridge.region.Region;
import io.creditbridge.web.Created;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
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

/** Firms over HTTP: register, read, change; and the regions to choose from. */
@RestController
@Tag(name = "Firms", description = "Firms and their figures, kept by one owner organisation")
class EnterpriseApi {

    private final Enterprises enterprises;
    private final FirmList firms;
    private final RegisterEnterprise registering;
    private final Regions regions;

    EnterpriseApi(Enterprises enterprises, FirmList firms, RegisterEnterprise registering, Regions regions) {
        this.enterprises = enterprises;
        this.firms = firms;
        this.registering = registering;
        this.regions = regions;
    }

    /** A firm's figures as a caller sends them; amounts in yuan as text, the code only when registering. */
    record EnterpriseRequest(
            @Nullable String creditCode,
            @Nullable String name,
            @Nullable String regionCode,
            @Nullable String industry,
            @Nullable String establishedOn,
            @Nullable Integer employees,
            @Nullable String yearlyRevenue,
            @Nullable String totalAssets) {

        EnterpriseForm form(@Nullable Integer version) {
            return new EnterpriseForm(
                    creditCode,
                    name,
                    regionCode,
                    industry,
                    establishedOn,
                    employees == null ? null : employees.toString(),
                    yearlyRevenue,
                    totalAssets,
                    null,
                    version);
        }
    }

    /** A firm as it is answered; amounts in yuan as text. */
    record EnterpriseAnswer(
            UUID id,
            String creditCode,
            String name,
            String regionCode,
            String industry,
            LocalDate establishedOn,
            int employees,
            String yearlyRevenue,
            String totalAssets,
            String sizeClass) {

        static EnterpriseAnswer of(Enterprise enterprise) {
            EnterpriseProfile profile = enterprise.profile();
            return new EnterpriseAnswer(
                    enterprise.id().value(),
                    enterprise.creditCode().value(),
                    profile.name(),
                    profile.regionCode(),
                    profile.industry().name(),
                    profile.establishedOn(),
                    profile.employees(),
                    profile.yearlyRevenue().toString(),
                    profile.totalAssets().toString(),
                    enterprise.sizeClass().name());
        }
    }

    /** A region of the tree. */
    record RegionAnswer(String code, @Nullable String parent, String nameZh, String nameEn) {

        static RegionAnswer of(Region region) {
            return new RegionAnswer(region.code(), region.parentCode(), region.nameZh(), region.nameEn());
        }
    }

    @Operation(summary = "List the tree of regions, parents first, by path or -path")
    @GetMapping("/api/v1/regions")
    Page<RegionAnswer> regions(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        PageRequest wanted = PageRequest.of(page, size, sort, Map.of("path", "path"));
        List<Region> rows = regions.findAllBy(org.springframework.data.domain.PageRequest.of(
                wanted.page(),
                wanted.size(),
                Sort.by(wanted.isDescending() ? Sort.Direction.DESC : Sort.Direction.ASC, "path")));
        return new Page<>(rows, wanted.page(), wanted.size(), regions.count()).map(RegionAnswer::of);
    }

    @Operation(summary = "Register a firm; its size class follows from its figures")
    @PostMapping("/api/v1/enterprises")
    ResponseEntity<Map<String, String>> register(Actor actor, @RequestBody EnterpriseRequest request) {
        return Created.at("/enterprises", registering.register(actor, request.form(null)));
    }

    @Operation(summary = "List your firms")
    @GetMapping("/api/v1/enterprises")
    Page<EnterpriseAnswer> list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return firms.own(actor, PageRequest.of(page, size, sort, FirmList.SORTS))
                .map(EnterpriseAnswer::of);
    }

    @Operation(summary = "Read a firm")
    @GetMapping("/api/v1/enterprises/{id}")
    ResponseEntity<EnterpriseAnswer> read(Actor actor, @PathVariable EnterpriseId id) {
        Enterprise enterprise =
                enterprises.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        return ResponseEntity.ok().eTag(EntityTags.of(enterprise.version())).body(EnterpriseAnswer.of(enterprise));
    }

    @Operation(summary = "Change a firm's figures; If-Match names the version read")
    @PutMapping("/api/v1/enterprises/{id}")
    ResponseEntity<EnterpriseAnswer> revise(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody EnterpriseRequest request) {
        registering.revise(actor, id, request.form(EntityTags.version(ifMatch)));
        return read(actor, id);
    }
}
