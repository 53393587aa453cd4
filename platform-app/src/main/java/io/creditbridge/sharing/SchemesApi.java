package io.creditbridge.sharing;

import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of risk-sharing schemes, for machines and everybody. */
@RestController
@RequestMapping(path = "/api/v1/risk-sharing-schemes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Risk-sharing schemes", description = "The rules by which losses are shared, as dated data")
class SchemesApi {

    private final SchemeSource catalog;

    SchemesApi(SchemeSource catalog) {
        this.catalog = catalog;
    }

    @GetMapping
    @Operation(
            operationId = "riskSharingSchemes",
            summary = "All risk-sharing schemes",
            description =
                    "Every scheme with all of its versions, by key; the approval date of a loan picks the version.",
            security = {})
    List<SchemeView> all() {
        Map<String, List<Scheme>> byId = new LinkedHashMap<>();
        for (Scheme scheme : catalog.current().all()) {
            byId.computeIfAbsent(scheme.id(), any -> new ArrayList<>()).add(scheme);
        }
        return byId.values().stream().map(SchemeView::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "riskSharingScheme",
            summary = "One risk-sharing scheme",
            description =
                    "All versions of a scheme, earliest first: parties, shares, limits with their overflow payer, "
                            + "fees, eligibility, validity and source.",
            security = {})
    SchemeView one(@Parameter(description = "the scheme's key", example = "anhui-4321") @PathVariable String id) {
        List<Scheme> versions = catalog.current().versionsOf(id);
        if (versions.isEmpty()) {
            throw new NotFound("scheme " + id);
        }
        return SchemeView.of(versions);
    }
}
