package io.creditbridge.fieldwork;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.identity.Actor;
import io.creditbridge.recommendation.Finding;
import io.creditbridge.recommendation.Standard;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work team's lists, screening and recommendation over HTTP. */
@RestController
@Tag(name = "Work team", description = "Screening by the five standards, and recommendation to the banks")
class TeamApi {

    private final TeamQueue queue;
    private final TeamFile file;
    private final ScreenApplication screening;
    private final RecommendApplication recommending;

    TeamApi(TeamQueue queue, TeamFile file, ScreenApplication screening, RecommendApplication recommending) {
        this.queue = queue;
        this.file = file;
        this.screening = screening;
        this.recommending = recommending;
    }

    /** One answer to a standard. */
    record FindingRequest(
            @Nullable String standard,
            @Nullable Boolean met,
            @Nullable String evidence) {}

    /** The five answers. */
    record ScreeningRequest(@Nullable List<@Nullable FindingRequest> findings) {

        /** As the form would have typed them, so that both are read alike. */
        Map<String, String> typed() {
            Map<String, String> typed = new HashMap<>();
            for (FindingRequest finding : findings == null ? List.<@Nullable FindingRequest>of() : findings) {
                if (finding != null) {
                    typed.put("met." + finding.standard(), Boolean.TRUE.equals(finding.met()) ? "yes" : no(finding));
                    typed.put("evidence." + finding.standard(), finding.evidence() == null ? "" : finding.evidence());
                }
            }
            return typed;
        }

        private static String no(FindingRequest finding) {
            return finding.met() == null ? "" : "no";
        }
    }

    /** One row of a list; the amount in yuan as text. */
    record TeamRow(
            UUID id, String firm, String region, String amount, int termMonths, LocalDate neededBy, String status) {}

    @Operation(summary = "List the team's applications: DECLARATION, PROBLEM or RECOMMENDATION")
    @GetMapping("/api/v1/team/applications")
    Page<TeamRow> list(
            Actor actor,
            @RequestParam(defaultValue = "DECLARATION") TeamQueue.TeamList list,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        Page<TeamQueue.Row> rows = queue.of(actor, list, PageRequest.of(page, size, sort, TeamQueue.SORTS));
        return new Page<>(
                rows.items().stream()
                        .map(row -> new TeamRow(
                                row.id(),
                                row.firm(),
                                row.region(),
                                row.amount().toString(),
                                row.termMonths(),
                                row.neededBy(),
                                row.status()))
                        .toList(),
                rows.page(),
                rows.size(),
                rows.totalItems());
    }

    @Operation(summary = "Read an application: firm, need, products, findings, assessments, timeline")
    @GetMapping("/api/v1/team/applications/{id}")
    ResponseEntity<TeamFile.TeamAnswer> read(Actor actor, @PathVariable ApplicationId id) {
        return file.read(actor, id);
    }

    @Operation(summary = "Answer the five standards with evidence; If-Match names the version read")
    @PostMapping("/api/v1/team/applications/{id}/screening")
    ResponseEntity<TeamFile.TeamAnswer> screen(
            Actor actor,
            @PathVariable ApplicationId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ScreeningRequest request) {
        List<Finding> findings = TeamPages.findings(request.typed());
        screening.screen(actor, id, EntityTags.version(ifMatch), findings);
        return read(actor, id);
    }

    @Operation(summary = "Recommend to the banks of the chosen products; If-Match names the version read")
    @PostMapping("/api/v1/team/applications/{id}/recommendation")
    ResponseEntity<TeamFile.TeamAnswer> recommend(
            Actor actor,
            @PathVariable ApplicationId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        recommending.recommend(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }

    /** The standards, for callers that ask which there are. */
    @Operation(summary = "List the five standards")
    @GetMapping("/api/v1/team/standards")
    List<Standard> standards() {
        return List.of(Standard.values());
    }
}
