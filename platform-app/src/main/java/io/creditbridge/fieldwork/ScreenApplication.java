package io.creditbridge.fieldwork;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audit.RecordChanged;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Applications;
import io.creditbridge.recommendation.Finding;
import io.creditbridge.recommendation.Screening;
import io.creditbridge.recommendation.Standard;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A work-team member answers the five standards; what is not met puts the file on the problem list. */
@Component
public class ScreenApplication {

    private final Applications applications;
    private final Screenings screenings;
    private final Journal journal;
    private final Today today;

    ScreenApplication(Applications applications, Screenings screenings, Journal journal, Today today) {
        this.applications = applications;
        this.screenings = screenings;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Records the answers and moves the application on: screened, or in repair.
     *
     * @throws NotFound if it does not lie with the caller's team
     * @throws StaleVersion if it was changed since it was shown
     */
    @Transactional
    public void screen(Actor actor, ApplicationId id, int version, List<Finding> findings) {
        LoanApplication application =
                applications.findByIdAndTeamId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, application.version());
        Screening screening = new Screening(id, actor.organizationId(), findings, actor.accountId(), today.now());
        String unmet = findings.stream()
                .filter(finding -> !finding.met())
                .map(Finding::standard)
                .map(Standard::name)
                .collect(Collectors.joining(","));
        boolean stillInRepair = !screening.passed() && application.status() == ApplicationStatus.IN_REPAIR;
        if (!stillInRepair) {
            journal.record(
                    actor,
                    screening.passed() ? application.pass(today.now()) : application.sendToRepair(today.now()),
                    unmet,
                    application.need().neededBy());
        }
        screenings.save(screening);
        String found = "application " + id + (unmet.isEmpty() ? ": all met" : ": not met " + unmet);
        journal.record(
                actor,
                new RecordChanged("SCREENING", screening.id().value(), "SCREENING_ANSWERED", null, found, today.now()));
        applications.save(application);
    }
}
