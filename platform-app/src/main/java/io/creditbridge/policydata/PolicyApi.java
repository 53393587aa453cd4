package io.creditbridge.policydata;

import io.creditbridge.identity.Actor;
import io.creditbridge.web.AsWritten;
import io.creditbridge.web.Created;
import io.creditbridge.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The dated figures over HTTP. */
@RestController
@RequestMapping("/api/v1/admin/policy-figures")
@Tag(
        name = "Policy figures",
        description = "Loan prime rates, pricing assumptions, subsidies and legal ceilings by date")
class PolicyApi {

    private final PolicyRows rows;
    private final ChangePolicy changing;

    PolicyApi(PolicyRows rows, ChangePolicy changing) {
        this.rows = rows;
        this.changing = changing;
    }

    /** Figures to enter, as typed on the page: rates in percent, amounts in yuan. */
    record FigureRequest(
            @Nullable String kind,
            @Nullable String validFrom,
            @Nullable String validTo,

            @JsonDeserialize(contentUsing = AsWritten.Reader.class) @Nullable
            Map<String, String> figures,

            @Nullable String source) {

        Map<String, String> typed() {
            Map<String, String> typed = new HashMap<>(figures == null ? Map.of() : figures);
            put(typed, "kind", kind);
            put(typed, "validFrom", validFrom);
            put(typed, "validTo", validTo);
            put(typed, "source", source);
            return typed;
        }

        private static void put(Map<String, String> typed, String name, @Nullable String value) {
            if (value != null) {
                typed.put(name, value);
            }
        }
    }

    /** Figures; rates as decimals, amounts in yuan. */
    record FigureAnswer(
            UUID id,
            String kind,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Map<String, BigDecimal> figures,
            String source,
            String status,
            @Nullable String proposedBy,
            @Nullable Instant proposedAt,
            @Nullable String decidedBy) {

        static FigureAnswer of(PolicyRow row) {
            PolicyRow.Stated stated = row.stated();
            Map<String, BigDecimal> figures = new LinkedHashMap<>();
            List<FigureField> fields = stated.kind().fields();
            for (int i = 0; i < fields.size(); i++) {
                if (fields.get(i).isUnset(stated.figures().get(i))) {
                    continue;
                }
                figures.put(fields.get(i).name(), stated.figures().get(i));
            }
            PolicyRow.Proposal proposal = row.proposal();
            return new FigureAnswer(
                    row.id(),
                    stated.kind().name(),
                    stated.validFrom(),
                    stated.validTo(),
                    figures,
                    stated.source(),
                    row.status().name(),
                    proposal == null ? null : proposal.name(),
                    proposal == null ? null : proposal.at(),
                    row.decidedBy());
        }
    }

    @Operation(summary = "List all dated figures, the latest of each kind first")
    @GetMapping
    List<FigureAnswer> all() {
        return rows.all().stream().map(FigureAnswer::of).toList();
    }

    @Operation(
            summary = "Enter figures from a day on; rates in percent, amounts in yuan; they wait for another operator")
    @PostMapping
    ResponseEntity<Map<String, String>> propose(Actor actor, @RequestBody FigureRequest request) {
        return Created.at("/admin/policy-figures", changing.propose(actor, request.typed()));
    }

    @Operation(summary = "Read figures")
    @GetMapping("/{figure}")
    FigureAnswer one(@PathVariable UUID figure) {
        return rows.find(figure).map(FigureAnswer::of).orElseThrow(() -> new NotFound(figure));
    }

    @Operation(summary = "Put figures into force as the second person")
    @PostMapping("/{figure}/confirmation")
    FigureAnswer confirm(Actor actor, @PathVariable UUID figure) {
        changing.confirm(actor, figure);
        return one(figure);
    }

    @Operation(summary = "Reject figures")
    @PostMapping("/{figure}/rejection")
    FigureAnswer reject(Actor actor, @PathVariable UUID figure) {
        changing.reject(actor, figure);
        return one(figure);
    }
}
