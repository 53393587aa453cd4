package io.creditbridge.registration;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What other offices say about a firm, over HTTP. */
@RestController
@Tag(name = "Assessments", description = "Innovation points, third-party assessments, endorsements; with provenance")
class AssessmentApi {

    private final FirmAssessments assessments;
    private final Enterprises enterprises;

    AssessmentApi(FirmAssessments assessments, Enterprises enterprises) {
        this.assessments = assessments;
        this.enterprises = enterprises;
    }

    /** One assessment; points are 0 to 100, counted points less the haircut of the kind. */
    record AssessmentAnswer(
            UUID id,
            String kind,
            BigDecimal points,
            BigDecimal countedPoints,
            String source,
            String reference,
            LocalDate assessedOn,
            LocalDate validUntil,
            String status,
            boolean counts) {}

    @Operation(summary = "List what other offices say about your firm")
    @GetMapping("/api/v1/enterprises/{id}/assessments")
    List<AssessmentAnswer> list(Actor actor, @PathVariable EnterpriseId id) {
        if (enterprises.findByIdAndOwnerId(id, actor.organizationId()).isEmpty()) {
            throw new NotFound(id);
        }
        return assessments.of(id).stream()
                .map(one -> new AssessmentAnswer(
                        one.id().value(),
                        one.kind(),
                        one.points(),
                        one.countedPoints(),
                        one.source(),
                        one.reference(),
                        one.assessedOn(),
                        one.validUntil(),
                        one.status(),
                        one.counts()))
                .toList();
    }

    @Operation(summary = "Enter a figure of another office; the work team confirms it")
    @PostMapping("/api/v1/enterprises/{id}/assessments")
    @ResponseStatus(HttpStatus.CREATED)
    List<AssessmentAnswer> enter(Actor actor, @PathVariable EnterpriseId id, @RequestBody AssessmentForm body) {
        assessments.enter(actor, id, body);
        return list(actor, id);
    }
}
