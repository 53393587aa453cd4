package io.creditbridge.fieldwork;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.assessment.AssessmentId;
import io.creditbridge.identity.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The work team's word on what other offices say, over HTTP. */
@RestController
@Tag(name = "Work team", description = "Screening by the five standards, and recommendation to the banks")
class TeamAssessmentApi {

    private final ConfirmAssessment confirming;

    TeamAssessmentApi(ConfirmAssessment confirming) {
        this.confirming = confirming;
    }

    @Operation(summary = "Confirm an assessment found at its source")
    @PostMapping("/api/v1/team/applications/{id}/assessments/{assessment}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(Actor actor, @PathVariable ApplicationId id, @PathVariable AssessmentId assessment) {
        confirming.decide(actor, id, assessment, true);
    }

    @Operation(summary = "Refuse an assessment not found at its source")
    @PostMapping("/api/v1/team/applications/{id}/assessments/{assessment}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(Actor actor, @PathVariable ApplicationId id, @PathVariable AssessmentId assessment) {
        confirming.decide(actor, id, assessment, false);
    }
}
