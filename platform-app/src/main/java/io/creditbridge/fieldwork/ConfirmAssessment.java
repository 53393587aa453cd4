package io.creditbridge.fieldwork;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.assessment.AssessmentId;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Applications;
import io.creditbridge.registration.FirmAssessments;
import io.creditbridge.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The work team says whether it found at the source what an owner entered. */
@Component
public class ConfirmAssessment {

    private final Applications applications;
    private final FirmAssessments assessments;

    ConfirmAssessment(Applications applications, FirmAssessments assessments) {
        this.applications = applications;
        this.assessments = assessments;
    }

    /**
     * Confirms or refuses.
     *
     * @throws NotFound if the application does not lie with the caller's team, or the firm has no such assessment
     */
    @Transactional
    public void decide(Actor actor, ApplicationId application, AssessmentId id, boolean found) {
        LoanApplication file = applications
                .findByIdAndTeamId(application, actor.organizationId())
                .orElseThrow(() -> new NotFound(application));
        assessments.decide(actor, file.enterpriseId(), id, found);
    }
}
