package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.lending.Loans;
import io.creditbridge.loan.Loan;
import org.springframework.stereotype.Component;

/** The loans behind claims. */
@Component
class ClaimedLoans {

    private final Loans loans;

    ClaimedLoans(Loans loans) {
        this.loans = loans;
    }

    /** The loan of a claim whose access has been checked. */
    Loan of(Claim claim) {
        return loans.findByIdAndPartiesBankId(claim.loanId(), claim.bankId()).orElseThrow();
    }
}
