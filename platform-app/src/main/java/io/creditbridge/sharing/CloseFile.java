package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.ClaimedLoss;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.Recovery;
import io.creditbridge.identity.Actor;
import io.creditbridge.loan.Loan;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.waterfall.LossAccount;
import io.creditbridge.waterfall.Move;
import io.creditbridge.waterfall.Step;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bank closes a file of which a pool has paid first, as nothing more is to be recovered: those who share what is
 * left pay their parts, checked and paid by two people each as any claim, and the pool is made whole with them.
 */
@Component
class CloseFile {

    private final FileClaim.ClaimTables tables;
    private final Recoveries recoveries;
    private final FileClaim.Filing filing;
    private final ClaimedLoans loans;
    private final ReserveGuarantees.Recorder recorder;

    CloseFile(
            FileClaim.ClaimTables tables,
            Recoveries recoveries,
            FileClaim.Filing filing,
            ClaimedLoans loans,
            ReserveGuarantees.Recorder recorder) {
        this.tables = tables;
        this.recoveries = recoveries;
        this.filing = filing;
        this.loans = loans;
        this.recorder = recorder;
    }

    /**
     * Files the closing.
     *
     * @param id a claim on the loan, which the bank filed
     * @return the claim that settles the shares
     * @throws NotFound if the claim is another bank's
     * @throws InvalidInput if the evidence is wrong, or the file cannot be closed now
     */
    @Transactional
    ClaimId close(Actor actor, ClaimId id, @Nullable String evidence) {
        LossBooks books = filing.accounts().books();
        books.hold(id);
        Claim earlier =
                tables.claims().findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        Fields fields = new Fields();
        String words = fields.text("evidence", evidence, 4, ClaimedLoss.LONGEST_EVIDENCE);
        fields.check();
        Loan loan = loans.of(earlier);
        List<Guarantee> guarantees =
                tables.guarantees().on(loan.parties().proposalId(), ClaimProgress.STANDING_OR_OVER);
        Guarantee first = guarantees.getFirst();
        Scheme scheme = filing.accounts().schemes().agreed(first.loan());
        LossAccount before = books.account(scheme, first.loan(), earlier.loanId());
        requireClosable(earlier, before);
        if (!(before.close(books.book(scheme, first.loan())) instanceof Step.Moved moved)) {
            throw new InvalidInput("evidence", "problem.claim.outside");
        }
        ClaimedLoss left = new ClaimedLoss(
                before.unrecovered(), Money.ZERO, null, before.loss().daysOverdue(), words, true);
        Claim claim = new Claim(
                earlier.loanId(),
                first.loan(),
                left,
                actor.accountId(),
                recorder.today().now());
        tables.claims().save(claim);
        recorder.journal().record(actor, claim.filing());
        write(claim, moved, guarantees);
        books.keep(claim, moved.account());
        filing.progress().ask(actor, guarantees, moved.moves());
        filing.progress().advance(actor, claim);
        return claim.id();
    }

    /** Nothing may be on its way that would change what is left. */
    private void requireClosable(Claim earlier, LossAccount account) {
        boolean onItsWay = tables.claims()
                        .findFirstByLoanIdAndStatusIn(earlier.loanId(), ClaimStatus.OPEN)
                        .isPresent()
                || recoveries.existsByClaimIdAndStatus(earlier.id(), Recovery.Status.RECORDED);
        if (!account.isAdvanced() || account.unrecovered().isZero()) {
            throw new InvalidInput("evidence", "problem.closing.nothing");
        }
        if (onItsWay) {
            throw new InvalidInput("evidence", "problem.closing.onItsWay");
        }
    }

    private void write(Claim claim, Step.Moved moved, List<Guarantee> guarantees) {
        for (int i = 0; i < moved.moves().size(); i++) {
            Move move = moved.moves().get(i);
            Guarantee payer = move.amount().isPositive() ? ClaimProgress.of(move.party(), guarantees) : null;
            tables.lines().addClosing(claim.id(), i, moved.lines().get(i), move.amount(), payer);
        }
    }
}
