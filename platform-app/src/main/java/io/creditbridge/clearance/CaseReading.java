package io.creditbridge.clearance;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Organizations;
import io.creditbridge.obstacle.CaseId;
import io.creditbridge.obstacle.CaseStatus;
import io.creditbridge.obstacle.ObstacleCase;
import io.creditbridge.obstacle.Remedy;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Obstacle cases as a work team reads them, and as an application's page shows them. */
@Component
public class CaseReading {

    private final ObstacleCases cases;
    private final CaseRoom room;
    private final ReturnFile.BankFiles files;
    private final CaseNames names;
    private final Today today;

    CaseReading(ObstacleCases cases, CaseRoom room, ReturnFile.BankFiles files, CaseNames names, Today today) {
        this.cases = cases;
        this.room = room;
        this.files = files;
        this.names = names;
        this.today = today;
    }

    /** What names are read from. */
    @Component
    record CaseNames(Enterprises enterprises, Organizations organizations) {}

    /**
     * A case as one of its teams reads it, with the room.
     *
     * @throws NotFound if the reader's team neither keeps it nor was asked
     */
    @Transactional(readOnly = true)
    CaseView ofTeam(Actor actor, CaseId id) {
        ObstacleCase obstacle = cases.sharedWith(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        List<CaseView.MessageView> messages =
                room.of(id).stream().map(CaseView.MessageView::of).toList();
        return view(obstacle, obstacle.teamId().equals(actor.organizationId()), messages);
    }

    /** The cases of an application whose access has been checked, without the teams' room. */
    @Transactional(readOnly = true)
    public List<CaseView> of(ApplicationId application) {
        return cases.findByApplicationIdOrderByOpenedAt(application).stream()
                .map(one -> view(one, false, List.of()))
                .toList();
    }

    private CaseView view(ObstacleCase obstacle, boolean own, List<CaseView.MessageView> messages) {
        LoanApplication application =
                files.applications().findById(obstacle.applicationId()).orElseThrow();
        return new CaseView(
                obstacle.id().value(),
                obstacle.version(),
                application.id().value(),
                names.enterprises()
                        .findById(application.enterpriseId())
                        .orElseThrow()
                        .name(),
                obstacle.kind().name(),
                obstacle.description(),
                obstacle.status().name(),
                obstacle.remedy(),
                obstacle.outcome(),
                own,
                bank(obstacle),
                party(obstacle.otherTeamId()),
                obstacle.openedAt(),
                overdue(obstacle),
                messages);
    }

    private boolean overdue(ObstacleCase obstacle) {
        Remedy remedy = obstacle.remedy();
        boolean runs = obstacle.status() != CaseStatus.RESOLVED && !CaseStatus.TERMINAL.contains(obstacle.status());
        return runs && remedy != null && remedy.due().isBefore(today.day());
    }

    private CaseView.@Nullable Party bank(ObstacleCase obstacle) {
        return obstacle.proposalId() == null
                ? null
                : files.proposals()
                        .findByIdAndApplicationId(obstacle.proposalId(), obstacle.applicationId())
                        .map(Proposal::bankId)
                        .map(this::party)
                        .orElse(null);
    }

    private CaseView.@Nullable Party party(@Nullable OrganizationId id) {
        return id == null
                ? null
                : names.organizations()
                        .findById(id)
                        .map(found -> new CaseView.Party(found.nameZh(), found.nameEn()))
                        .orElse(null);
    }
}
