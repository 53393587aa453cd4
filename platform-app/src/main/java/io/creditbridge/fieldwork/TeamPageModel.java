package io.creditbridge.fieldwork;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Timeline;
import io.creditbridge.clearance.CaseReading;
import io.creditbridge.consent.Consent;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.identity.Actor;
import io.creditbridge.obstacle.ObstacleKind;
import io.creditbridge.origination.Applications;
import io.creditbridge.registration.DataAccess;
import io.creditbridge.registration.EnterpriseView;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.registration.FirmAssessments;
import io.creditbridge.registration.RegionChoices;
import io.creditbridge.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the work team's page of one application, and notes that it was looked at. */
@Component
class TeamPageModel {

    private final Applications applications;
    private final FirmReading firms;
    private final Screenings screenings;
    private final DataAccess access;
    private final TeamFileHistory history;

    TeamPageModel(
            Applications applications,
            FirmReading firms,
            Screenings screenings,
            DataAccess access,
            TeamFileHistory history) {
        this.applications = applications;
        this.firms = firms;
        this.screenings = screenings;
        this.access = access;
        this.history = history;
    }

    /** The firm behind an application. */
    @Component
    record FirmReading(Enterprises enterprises, RegionChoices regions) {}

    /** What happened to the file, and what stands in its way. */
    @Component
    record TeamFileHistory(Timeline timeline, CaseReading cases, FirmAssessments assessments) {}

    void fill(Actor actor, ApplicationId id, Model model) {
        LoanApplication application =
                applications.findByIdAndTeamId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        Enterprise enterprise =
                firms.enterprises().findById(application.enterpriseId()).orElseThrow();
        access.note(actor, enterprise.id(), Consent.Purpose.SHARING_WITH_CHOSEN_BANKS, "SCREENING");
        model.addAttribute("loan", application);
        model.addAttribute("need", application.need());
        model.addAttribute("firm", EnterpriseView.of(enterprise, firms.regions()));
        model.addAttribute("screenings", screenings.findByApplicationIdOrderByScreenedAtDesc(id));
        model.addAttribute("timeline", history.timeline().whole(id));
        model.addAttribute("assessments", history.assessments().of(enterprise.id()));
        model.addAttribute("cases", history.cases().of(id));
        model.addAttribute("handled", ApplicationStatus.BEING_HANDLED.contains(application.status()));
        model.addAttribute("obstacleKinds", ObstacleKind.values());
    }
}
