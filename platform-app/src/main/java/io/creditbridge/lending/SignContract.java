package io.creditbridge.lending;

import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.catalog.Products;
import io.creditbridge.identity.Actor;
import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanContract;
import io.creditbridge.loan.LoanId;
import io.creditbridge.loan.LoanParties;
import io.creditbridge.offer.Offer;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.Guarantors;
import io.creditbridge.origination.LegalLimits;
import io.creditbridge.origination.Offers;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.proposal.ProposalMoved;
import io.creditbridge.proposal.ProposalStatus;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An officer records the signed contract: the accepted offer, word for word, becomes a loan. */
@Component
public class SignContract {

    private final Loans loans;
    private final AcceptedFiles files;
    private final ProductDemands demands;
    private final Journal journal;
    private final Today today;

    SignContract(Loans loans, AcceptedFiles files, ProductDemands demands, Journal journal, Today today) {
        this.loans = loans;
        this.files = files;
        this.demands = demands;
        this.journal = journal;
        this.today = today;
    }

    /** What an accepted offer rests on, and the law its contract keeps. */
    @Component
    record AcceptedFiles(Applications applications, Proposals proposals, Offers offers, LegalLimits limits) {}

    /** What a product asks for, and how far the bank has checked it. */
    @Component
    record ProductDemands(Products products, Guarantors guarantors) {}

    /**
     * Records the contract.
     *
     * @throws NotFound if the proposal lies with another bank
     * @throws StaleVersion if it was changed since it was shown
     * @throws InvalidInput if a guarantor the product asks for has not been checked, or the law
     *     has come to allow less than the loan costs
     * @throws io.creditbridge.audit.BrokenTransition unless the owner has accepted the offer
     */
    @Transactional
    public LoanId sign(Actor actor, ProposalId id, int version) {
        Proposal proposal =
                files.proposals().findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, proposal.version());
        int needed = demands.products()
                .findById(proposal.productId())
                .orElseThrow()
                .conditions()
                .guarantorsNeeded();
        if (demands.guarantors().checked(id) < needed) {
            throw new InvalidInput("guarantors", "problem.guarantorsUnchecked", needed);
        }
        journal.record(actor, proposal.sign(today.now()));
        files.proposals().save(proposal);
        Offer offer = files.offers()
                .findByProposalIdAndStatusIn(id, Set.of(Offer.Status.ACCEPTED))
                .orElseThrow(() -> new NotFound(id));
        files.limits().check(proposal.bankId(), offer, today.day(), "offer");
        LoanApplication application =
                files.applications().findById(proposal.applicationId()).orElseThrow();
        Loan loan = new Loan(parties(offer, proposal, application), LoanContract.of(offer.terms()), today.now());
        loans.save(loan);
        journal.record(actor, loan.signing());
        return loan.id();
    }

    private static LoanParties parties(Offer offer, Proposal proposal, LoanApplication application) {
        return new LoanParties(
                offer.id(),
                proposal.id(),
                application.id(),
                application.enterpriseId(),
                application.ownerId(),
                proposal.bankId(),
                proposal.productId());
    }

    /** Gives the loan up with its proposal: the owner withdrew after signing, before any money went out. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void cancelWithItsProposal(Journal.Recorded recorded) {
        if (recorded.change() instanceof ProposalMoved moved
                && moved.from() == ProposalStatus.SIGNED
                && moved.to() == ProposalStatus.WITHDRAWN) {
            loans.findByPartiesProposalId(moved.proposal()).ifPresent(loan -> {
                journal.record(recorded.actor(), loan.cancel(today.now()));
                loans.save(loan);
            });
        }
    }
}
