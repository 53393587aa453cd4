package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.guarantee.Recovery;
import io.creditbridge.identity.Actor;
import io.creditbridge.lending.RecordRepayment;
import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.sharing.RecoveryBook.Back;
import io.creditbridge.waterfall.LossAccount;
import io.creditbridge.waterfall.Step;
import io.creditbridge.web.InvalidInput;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a confirmed recovery back as the scheme says, out of what each party was recorded to bear, and takes it off the
 * loan: the money is booked once and seen on both.
 */
@Component
class GiveBackRecovery {

    private final FileClaim.ClaimTables tables;
    private final ClaimProgress.ClaimAccounts accounts;
    private final RecoveryBook recoveries;
    private final ClaimProgress progress;
    private final Repayments repayments;

    GiveBackRecovery(
            FileClaim.ClaimTables tables,
            ClaimProgress.ClaimAccounts accounts,
            RecoveryBook recoveries,
            ClaimProgress progress,
            Repayments repayments) {
        this.tables = tables;
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.progress = progress;
        this.repayments = repayments;
    }

    /** The loans and how money is taken off them. */
    @Component
    record Repayments(ClaimedLoans loans, RecordRepayment record, ReserveGuarantees.Recorder recorder) {}

    /**
     * Gives it back; the loan and the scheme's book are held.
     *
     * @throws InvalidInput if more would be recovered than was lost
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void apply(Actor actor, Claim claim, Recovery recovery) {
        Loan loan = repayments.loans().of(claim);
        List<Guarantee> guarantees =
                tables.guarantees().on(loan.parties().proposalId(), ClaimProgress.STANDING_OR_OVER);
        LossAccount before = accounts.of(claim, guarantees.getFirst());
        if (!(before.recover(recovery.amount()) instanceof Step.Moved moved)) {
            throw new InvalidInput("amount", "problem.recovery.tooMuch", before.unrecovered());
        }
        Claim open = tables.claims()
                .findFirstByLoanIdAndStatusIn(claim.loanId(), ClaimStatus.OPEN)
                .orElse(null);
        if (open != null && open.loss().closing()) {
            throw new InvalidInput("amount", "problem.recovery.closing");
        }
        List<Back> backs = progress.lower(open, moved.moves());
        accounts.books()
                .keep(
                        claim,
                        moved.account()
                                .lowered(backs.stream().map(Back::lowered).toList()));
        recoveries.add(actor, claim, recovery, backs, guarantees);
        for (Guarantee guarantee : guarantees) {
            if (guarantee.status() == GuaranteeStatus.PAID) {
                ReserveGuarantees.Recorder recorder = repayments.recorder();
                recorder.journal()
                        .record(actor, guarantee.recover(recorder.today().now()));
                tables.guarantees().save(guarantee);
            }
        }
        if (loan.status() == LoanStatus.DRAWN) {
            repayments.record().recovered(actor, loan, recovery.amount(), recovery.recoveredOn(), recovery.note());
        }
        if (open != null) {
            progress.advance(actor, open);
        }
    }
}
