package io.creditbridge.clearance;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What stands in a file's way over HTTP: reported by owner, work team or bank, read by those whose file it is. */
@RestController
@Tag(name = "Obstacles", description = "What stands between a firm and its loan")
class ObstacleApi {

    private final Applications applications;
    private final Proposals proposals;
    private final CaseReading reading;
    private final ReportObstacle reporting;

    ObstacleApi(Applications applications, Proposals proposals, CaseReading reading, ReportObstacle reporting) {
        this.applications = applications;
        this.proposals = proposals;
        this.reading = reading;
        this.reporting = reporting;
    }

    @Operation(summary = "List what stands in the way of your application")
    @GetMapping("/api/v1/applications/{id}/obstacles")
    List<CaseAnswer> ofOwner(Actor actor, @PathVariable ApplicationId id) {
        if (applications.findByIdAndOwnerId(id, actor.organizationId()).isEmpty()) {
            throw new NotFound(id);
        }
        return reading.of(id).stream().map(CaseAnswer::of).toList();
    }

    @Operation(summary = "Report something in the way of your application")
    @PostMapping("/api/v1/applications/{id}/obstacles")
    ResponseEntity<Map<String, String>> byOwner(
            Actor actor, @PathVariable ApplicationId id, @RequestBody ReportForm body) {
        return opened(reporting.byOwner(actor, id, body.read()));
    }

    @Operation(summary = "Report something the work team saw; the case is the team's")
    @PostMapping("/api/v1/team/applications/{id}/obstacles")
    ResponseEntity<Map<String, String>> byTeam(
            Actor actor, @PathVariable ApplicationId id, @RequestBody ReportForm body) {
        return opened(reporting.byTeam(actor, id, body.read()));
    }

    @Operation(summary = "List what stands in the way of a file at your bank")
    @GetMapping("/api/v1/bank/proposals/{id}/obstacles")
    List<CaseAnswer> ofBank(Actor actor, @PathVariable ProposalId id) {
        return reading
                .of(proposals
                        .findByIdAndBankId(id, actor.organizationId())
                        .orElseThrow(() -> new NotFound(id))
                        .applicationId())
                .stream()
                .map(CaseAnswer::of)
                .toList();
    }

    @Operation(summary = "Report what keeps your bank from deciding")
    @PostMapping("/api/v1/bank/proposals/{id}/obstacles")
    ResponseEntity<Map<String, String>> byBank(Actor actor, @PathVariable ProposalId id, @RequestBody ReportForm body) {
        return opened(reporting.byBank(actor, id, body.read()));
    }

    /** The case is read by the work team; whoever reported it sees it in its own list. */
    private static ResponseEntity<Map<String, String>> opened(Object id) {
        return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("id", id.toString()));
    }
}
