package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.offer.Offer;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.Today;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closes what still runs at banks when the owner accepts another offer or withdraws. */
@Component
class CloseProposals {

    static final Set<Offer.Status> OPEN = Set.of(Offer.Status.PROPOSED, Offer.Status.MADE);

    private final Proposals proposals;
    private final Offers offers;
    private final Journal journal;
    private final Today today;

    CloseProposals(Proposals proposals, Offers offers, Journal journal, Today today) {
        this.proposals = proposals;
        this.offers = offers;
        this.journal = journal;
        this.today = today;
    }

    /** Closes every live proposal of an application but the one kept. */
    void closeAllBut(@Nullable ProposalId kept, ApplicationId application, Actor actor) {
        for (Proposal proposal : proposals.findByApplicationIdOrderById(application)) {
            if (!proposal.id().equals(kept) && proposal.status().isLive()) {
                journal.record(actor, proposal.withdraw(today.now()));
                closeOffer(proposal.id());
                proposals.save(proposal);
            }
        }
    }

    void closeOffer(ProposalId proposal) {
        offers.findByProposalIdAndStatusIn(proposal, OPEN).ifPresent(offer -> {
            offer.close();
            offers.save(offer);
        });
    }
}
