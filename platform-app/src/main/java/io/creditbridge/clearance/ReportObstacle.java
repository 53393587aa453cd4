package io.creditbridge.clearance;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.obstacle.CaseFile;
import io.creditbridge.obstacle.CaseId;
import io.creditbridge.obstacle.ObstacleCase;
import io.creditbridge.obstacle.ObstacleKind;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.proposal.ProposalMoved;
import io.creditbridge.proposal.ProposalStatus;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens an obstacle case: the owner, the work team or a bank reports something, or a bank refuses.
 *
 * <p>A refused firm is not dropped: each refusal opens a case with the work team for a second diagnosis (二次诊断).
 */
@Component
public class ReportObstacle {

    /** Most cases one application may have. */
    static final int CASES_LIMIT = 50;

    private final ObstacleCases cases;
    private final Applications applications;
    private final Proposals proposals;
    private final Journal journal;
    private final Today today;

    ReportObstacle(ObstacleCases cases, Applications applications, Proposals proposals, Journal journal, Today today) {
        this.cases = cases;
        this.applications = applications;
        this.proposals = proposals;
        this.journal = journal;
        this.today = today;
    }

    /**
     * The owner reports something in the way of all banks.
     *
     * @throws NotFound if the application is another owner's
     */
    @Transactional
    public CaseId byOwner(Actor actor, ApplicationId id, CaseFile.Obstacle obstacle) {
        LoanApplication application =
                applications.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        return open(actor, application, null, obstacle);
    }

    /**
     * The work team reports something it saw.
     *
     * @throws NotFound if the application lies with another team
     */
    @Transactional
    public CaseId byTeam(Actor actor, ApplicationId id, CaseFile.Obstacle obstacle) {
        LoanApplication application =
                applications.findByIdAndTeamId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        return open(actor, application, null, obstacle);
    }

    /**
     * A bank reports what keeps it from deciding.
     *
     * @throws NotFound if the proposal lies with another bank
     */
    @Transactional
    public CaseId byBank(Actor actor, ProposalId id, CaseFile.Obstacle obstacle) {
        Proposal proposal =
                proposals.findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        LoanApplication application =
                applications.findById(proposal.applicationId()).orElseThrow();
        return open(actor, application, proposal.id(), obstacle);
    }

    /** Opens a case for each refusal, in the same transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void onRefusal(Journal.Recorded recorded) {
        if (recorded.change() instanceof ProposalMoved moved && moved.to() == ProposalStatus.REFUSED) {
            Proposal refused = proposals
                    .findByIdAndApplicationId(moved.proposal(), moved.application())
                    .orElseThrow();
            LoanApplication application =
                    applications.findById(moved.application()).orElseThrow();
            ObstacleKind kind = refused.refusalReasons().stream()
                    .sorted()
                    .map(ObstacleKind::of)
                    .filter(one -> one != ObstacleKind.OTHER)
                    .findFirst()
                    .orElse(ObstacleKind.OTHER);
            String words = Objects.requireNonNullElse(refused.refusalNote(), "");
            open(recorded.actor(), application, refused.id(), new CaseFile.Obstacle(kind, words));
        }
    }

    private CaseId open(
            Actor actor, LoanApplication application, @Nullable ProposalId proposal, CaseFile.Obstacle obstacle) {
        OrganizationId team = application.teamId();
        if (team == null || !ApplicationStatus.BEING_HANDLED.contains(application.status())) {
            throw new BrokenTransition(application.status(), ApplicationStatus.IN_REPAIR);
        }
        if (cases.findByApplicationIdOrderByOpenedAt(application.id()).size() >= CASES_LIMIT) {
            throw new InvalidInput("description", "problem.casesLimit", CASES_LIMIT);
        }
        ObstacleCase opened = new ObstacleCase(application.id(), proposal, team, obstacle, today.now());
        cases.save(opened);
        journal.record(actor, opened.opening(), obstacle.description(), null);
        return opened.id();
    }
}
