package io.creditbridge.sharing;

import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.catalog.Products;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.guarantee.GuaranteedLoan;
import io.creditbridge.identity.Actor;
import io.creditbridge.offer.Offer;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.Offers;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalMoved;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the guarantees follow the bank's handling of an application, in the same transaction: reserved with the offer,
 * checked before the contract, posted with the payout, voided when it comes to nothing.
 */
@Component
class FollowProposals {

    private final CaseBooks books;
    private final SchemeSource schemes;
    private final ReserveGuarantees reserving;
    private final SettleReservations settling;
    private final Today today;

    FollowProposals(
            CaseBooks books,
            SchemeSource schemes,
            ReserveGuarantees reserving,
            SettleReservations settling,
            Today today) {
        this.books = books;
        this.schemes = schemes;
        this.reserving = reserving;
        this.settling = settling;
        this.today = today;
    }

    /** The records an offer hangs on. */
    @Component
    record CaseBooks(
            Applications applications, Proposals proposals, Offers offers, Products products, GroupLoans loans) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Journal.Recorded recorded) {
        if (recorded.change() instanceof ProposalMoved moved) {
            switch (moved.to()) {
                case OFFERED -> reserve(recorded.actor(), moved);
                case SIGNED -> settling.requireConfirmed(moved.proposal());
                case DRAWN -> settling.post(recorded.actor(), moved.proposal());
                case REFUSED, LAPSED, WITHDRAWN, MOVED -> settling.release(recorded.actor(), moved.proposal());
                case RECEIVED, UNDER_REVIEW, MORE_INFORMATION, AWAITING_SECOND_PERSON, ACCEPTED -> {
                    // Nothing is stood for yet, or it stays reserved.
                }
            }
        }
    }

    private void reserve(Actor actor, ProposalMoved moved) {
        Proposal proposal = books.proposals()
                .findByIdAndApplicationId(moved.proposal(), moved.application())
                .orElseThrow();
        LocalDate day = today.day();
        schemeOf(proposal, day).ifPresent(scheme -> {
            Offer offer = books.offers()
                    .findByProposalIdAndStatusIn(moved.proposal(), Set.of(Offer.Status.MADE))
                    .orElseThrow();
            LoanApplication application =
                    books.applications().findById(proposal.applicationId()).orElseThrow();
            OtherLoans others = books.loans().held(application.enterpriseId(), application.id());
            LoanTerms loan = LoansUnderScheme.terms(
                    scheme,
                    new LoansUnderScheme.Asked(
                            offer.terms().amount(),
                            offer.terms().termMonths(),
                            application.need().security().kind().isPledge(),
                            day,
                            others));
            // A loan that the scheme's rules leave out is priced and offered as one that nobody shares.
            if (!CommitmentStops.leavesOut(scheme, loan)) {
                GuaranteedLoan guaranteed = guaranteed(scheme, proposal, application.enterpriseId(), offer, loan);
                reserving.reserve(
                        actor,
                        scheme,
                        new ReserveGuarantees.Sought(guaranteed, loan, others),
                        offer.terms().validUntil());
            }
        });
    }

    private Optional<Scheme> schemeOf(Proposal proposal, LocalDate day) {
        return books.products()
                .findById(proposal.productId())
                .flatMap(product -> Optional.ofNullable(product.pricePolicy().schemeId()))
                .flatMap(id -> schemes.current().find(id, day) instanceof SchemeSearch.Found(Scheme scheme)
                        ? Optional.of(scheme)
                        : Optional.empty());
    }

    private static GuaranteedLoan guaranteed(
            Scheme scheme, Proposal proposal, EnterpriseId firm, Offer offer, LoanTerms loan) {
        return new GuaranteedLoan(
                offer.id(),
                proposal.id(),
                proposal.applicationId(),
                proposal.bankId(),
                firm,
                scheme.id(),
                scheme.version(),
                loan.borrowerClass(),
                loan.amount(),
                loan.termMonths(),
                loan.approvedOn(),
                loan.otherInWindow());
    }
}
