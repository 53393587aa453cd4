package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.offer.Offer;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalStatus;
import io.creditbridge.web.Today;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what has run out of time: a bank's silence past the deadline, an offer past its last day.
 *
 * <p>It runs every few minutes in small batches; a run that fails is simply repeated.
 */
@Component
class LapseSilentProposals {

    private static final Limit BATCH = Limit.of(200);

    private final Proposals proposals;
    private final Offers offers;
    private final Applications applications;
    private final Journal journal;
    private final Today today;

    LapseSilentProposals(Proposals proposals, Offers offers, Applications applications, Journal journal, Today today) {
        this.proposals = proposals;
        this.offers = offers;
        this.applications = applications;
        this.journal = journal;
        this.today = today;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    @Transactional
    void run() {
        for (Proposal silent : proposals.overdue(today.day(), ProposalStatus.ANSWER_DUE, BATCH)) {
            lapse(silent);
        }
        for (Offer over : offers.expired(today.day(), BATCH)) {
            proposals
                    .findByIdAndApplicationId(over.proposalId(), over.applicationId())
                    .ifPresent(this::lapse);
        }
    }

    private void lapse(Proposal proposal) {
        Actor clock = new Actor(
                new AccountId(new UUID(0, 0)),
                new OrganizationId(proposal.bankId().value()),
                "⏱",
                Set.of());
        journal.record(clock, proposal.lapse(today.now()));
        proposals.save(proposal);
        offers.findByProposalIdAndStatusIn(proposal.id(), CloseProposals.OPEN).ifPresent(offer -> {
            offer.close();
            offers.save(offer);
        });
        expireIfNothingIsLeft(proposal.applicationId(), clock);
    }

    private void expireIfNothingIsLeft(ApplicationId id, Actor clock) {
        List<Proposal> all = proposals.findByApplicationIdOrderById(id);
        boolean live = all.stream().anyMatch(proposal -> proposal.status().isLive());
        applications
                .findById(id)
                .filter(application -> !live && application.status() == ApplicationStatus.IN_MARKET)
                .ifPresent(application -> {
                    journal.record(clock, application.expire(today.now()));
                    applications.save(application);
                });
    }
}
