package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.offer.Offer;
import io.creditbridge.offer.OfferId;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The owner takes one offer; the others close in the same transaction.
 *
 * <p>Two acceptances that race are decided by the application's version and by a unique index in the database.
 */
@Component
public class AcceptOffer {

    private final Applications applications;
    private final ProposalBooks books;
    private final CloseProposals closing;
    private final Journal journal;
    private final Today today;

    AcceptOffer(Applications applications, ProposalBooks books, CloseProposals closing, Journal journal, Today today) {
        this.applications = applications;
        this.books = books;
        this.closing = closing;
        this.journal = journal;
        this.today = today;
    }

    /** The two tables an acceptance touches beside the application, and the law it keeps. */
    @Component
    record ProposalBooks(Proposals proposals, Offers offers, LegalLimits limits) {}

    /**
     * Accepts.
     *
     * @throws NotFound if the application or the offer is not the caller's
     * @throws InvalidInput if the offer's last day is over, or the law has come to allow less than it costs
     * @throws io.creditbridge.audit.BrokenTransition if it is no longer open
     */
    @Transactional
    public void accept(Actor actor, ApplicationId id, OfferId offerId) {
        LoanApplication application =
                applications.holdByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        Offer offer = books.offers()
                .findByIdAndApplicationId(offerId, id)
                .filter(found -> found.status() != Offer.Status.PROPOSED && found.status() != Offer.Status.SENT_BACK)
                .orElseThrow(() -> new NotFound(offerId));
        if (offer.terms().validUntil().isBefore(today.day())) {
            throw new InvalidInput("offer", "problem.offerOver");
        }
        Proposal proposal = books.proposals()
                .findByIdAndApplicationId(offer.proposalId(), id)
                .orElseThrow(() -> new NotFound(offer.proposalId()));
        books.limits().check(proposal.bankId(), offer, today.day(), "offer");
        offer.accept();
        journal.record(actor, proposal.accept(today.now()));
        journal.record(actor, application.accept(today.now()));
        closing.closeAllBut(proposal.id(), id, actor);
        books.offers().save(offer);
        books.proposals().save(proposal);
        applications.save(application);
    }
}
