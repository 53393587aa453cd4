package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.lending.Loans;
import io.creditbridge.proposal.ProposalId;
import org.springframework.stereotype.Component;

/** The loans behind claims. */
@Component
class ClaimedLoans {

    private final Loans loans;

    ClaimedLoans(Loans loans) {
        this.loans = loans;
    }

    /** The proposal on which the guarantees of a claim's loan hang. */
    ProposalId proposalOf(Claim claim) {
        return loans.findByIdAndPartiesBankId(claim.loanId(), claim.bankId())
                .orElseThrow()
                .parties()
                .proposalId();
    }
}
