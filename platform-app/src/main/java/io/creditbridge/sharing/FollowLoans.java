package io.creditbridge.sharing;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.lending.Loans;
import io.creditbridge.loan.LoanChanged;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.web.InvalidInput;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the guarantees follow the loan, in the same transaction: what is repaid is stood for no longer. Money that comes
 * in while a claimed loss is not recovered belongs to those who bear it, so no plain repayment takes it.
 */
@Component
class FollowLoans {

    private final Loans loans;
    private final LossBooks books;
    private final Commitments commitments;

    FollowLoans(Loans loans, LossBooks books, Commitments commitments) {
        this.loans = loans;
        this.books = books;
        this.commitments = commitments;
    }

    /**
     * Follows a repayment, a recovery, the end of a loan.
     *
     * @throws InvalidInput for a repayment of a loan with a claimed loss that is not recovered
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Journal.Recorded recorded) {
        if (!(recorded.change() instanceof LoanChanged changed)) {
            return;
        }
        boolean repaid = changed.action().equals(LoanChanged.REPAYMENT);
        if (repaid && books.unrecovered(changed.loan()).isPositive()) {
            throw new InvalidInput("amount", "problem.repayment.claimed");
        }
        if (repaid
                || changed.action().equals(LoanChanged.RECOVERY)
                || changed.after().equals(LoanStatus.REPAID.name())) {
            loans.findByIdAndPartiesBankId(changed.loan(), changed.bank())
                    .ifPresent(loan -> commitments.follow(recorded.actor(), loan));
        }
    }
}
