package io.creditbridge.fieldwork;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.assessment.AssessmentId;
import io.creditbridge.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Confirming what other offices say, on the work team's page of an application. */
@Controller
class TeamAssessmentPages {

    private final ConfirmAssessment confirming;

    TeamAssessmentPages(ConfirmAssessment confirming) {
        this.confirming = confirming;
    }

    @PostMapping("/team/applications/{id}/assessments/{assessment}/confirmation")
    String confirm(Actor actor, @PathVariable ApplicationId id, @PathVariable AssessmentId assessment) {
        confirming.decide(actor, id, assessment, true);
        return "redirect:/team/applications/" + id;
    }

    @PostMapping("/team/applications/{id}/assessments/{assessment}/refusal")
    String refuse(Actor actor, @PathVariable ApplicationId id, @PathVariable AssessmentId assessment) {
        confirming.decide(actor, id, assessment, false);
        return "redirect:/team/applications/" + id;
    }
}
