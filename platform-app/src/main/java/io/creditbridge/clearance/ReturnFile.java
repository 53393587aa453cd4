package io.creditbridge.clearance;

import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.obstacle.CaseId;
import io.creditbridge.obstacle.ObstacleCase;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.OriginationSettings;
import io.creditbridge.origination.Proposals;
import io.creditbridge.product.Security;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.proposal.ProposalStatus;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a mended file back to the same bank, with the change on top; or back to screening if it never left.
 *
 * <p>A refused or lapsed handling stays on the bank's record: the bank gets a new one with its own deadline. A bank
 * that waits with a question has it answered; a bank that is at work reads the change in the timeline.
 */
@Component
public class ReturnFile {

    private static final Set<ProposalStatus> OVER = Set.of(ProposalStatus.REFUSED, ProposalStatus.LAPSED);

    private final ObstacleCases cases;
    private final BankFiles files;
    private final Journal journal;
    private final OriginationSettings settings;
    private final Today today;

    ReturnFile(ObstacleCases cases, BankFiles files, Journal journal, OriginationSettings settings, Today today) {
        this.cases = cases;
        this.files = files;
        this.journal = journal;
        this.settings = settings;
        this.today = today;
    }

    /** Where the file goes back to. */
    @Component
    record BankFiles(Applications applications, Proposals proposals) {}

    /**
     * Sends it back.
     *
     * @throws NotFound if another team keeps the case
     * @throws io.creditbridge.audit.BrokenTransition unless the obstacle is removed
     */
    @Transactional
    void resubmit(Actor actor, CaseId id, CaseForm form) {
        Security security = form.readSecurity();
        ObstacleCase obstacle =
                cases.findByIdAndTeamId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(form.readVersion(), obstacle.version());
        LoanApplication application =
                files.applications().findById(obstacle.applicationId()).orElseThrow();
        String change = Objects.requireNonNullElse(obstacle.outcome(), "");
        journal.record(actor, obstacle.resubmit(today.now()), change, null);
        if (security != null) {
            application.secureWith(security);
        }
        if (obstacle.proposalId() != null) {
            backToTheBank(actor, application, obstacle.proposalId(), change);
        } else if (application.status() == ApplicationStatus.IN_REPAIR) {
            journal.record(
                    actor,
                    application.resubmit(today.now()),
                    change,
                    application.need().neededBy());
        }
        files.applications().save(application);
        cases.save(obstacle);
    }

    private void backToTheBank(Actor actor, LoanApplication application, ProposalId id, String change) {
        Proposal earlier =
                files.proposals().findByIdAndApplicationId(id, application.id()).orElseThrow();
        if (OVER.contains(earlier.status()) && application.status() != ApplicationStatus.IN_MARKET) {
            throw new BrokenTransition(application.status(), ApplicationStatus.IN_MARKET);
        }
        if (OVER.contains(earlier.status())) {
            LocalDate deadline = today.day().plusDays(settings.answerDays());
            Proposal again =
                    new Proposal(application.id(), earlier.productId(), earlier.bankId(), deadline, today.now());
            files.proposals().save(again);
            journal.record(actor, again.arrival(), change, deadline);
        } else if (earlier.status() == ProposalStatus.MORE_INFORMATION) {
            journal.record(actor, earlier.answer(change, today.now()), change, earlier.deadline());
            files.proposals().save(earlier);
        }
    }
}
