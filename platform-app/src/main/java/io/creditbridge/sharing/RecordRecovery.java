package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.waterfall.LossAccount;
import io.creditbridge.waterfall.Move;
import io.creditbridge.waterfall.Step;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bank records what it recovered after a claim was paid; it is given back as the scheme says, at once. */
@Component
public class RecordRecovery {

    private static final Set<GuaranteeStatus> SETTLED = EnumSet.of(GuaranteeStatus.PAID, GuaranteeStatus.RECOVERING);

    private final FileClaim.ClaimTables tables;
    private final ClaimedLoans loans;
    private final LossBooks books;
    private final RecoveryBook recoveries;
    private final ReserveGuarantees.Recorder recorder;

    RecordRecovery(
            FileClaim.ClaimTables tables,
            ClaimedLoans loans,
            LossBooks books,
            RecoveryBook recoveries,
            ReserveGuarantees.Recorder recorder) {
        this.tables = tables;
        this.loans = loans;
        this.books = books;
        this.recoveries = recoveries;
        this.recorder = recorder;
    }

    /**
     * Records what was typed.
     *
     * @throws NotFound if the claim is another bank's
     * @throws InvalidInput if a field is wrong, the claim is not paid, or more would be recovered than was lost
     */
    @Transactional
    public void record(Actor actor, ClaimId id, RecoveryForm form) {
        Claim claim =
                tables.claims().findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        if (claim.status() != ClaimStatus.PAID) {
            throw new InvalidInput("amount", "problem.recovery.notPaid");
        }
        books.hold(claim.schemeId());
        List<Guarantee> guarantees = tables.guarantees().on(loans.proposalOf(claim), SETTLED);
        if (guarantees.isEmpty()) {
            throw new InvalidInput("amount", "problem.recovery.notPaid");
        }
        Scheme scheme = recoveries.schemeOf(claim);
        LossAccount before = books.account(scheme, guarantees.getFirst().loan(), claim.loanId());
        Money open = before.loss()
                .countedBy(scheme.loss().base())
                .minus(before.loss().recovered());
        Fields fields = new Fields();
        LocalDate today = recorder.today().day();
        Money amount = fields.money("amount", form.amount(), Money.ofFen(1), open.max(Money.ofFen(1)));
        LocalDate day = fields.day("recoveredOn", form.recoveredOn(), today.minusYears(10), today);
        String note = fields.text("note", form.note(), 0, RecoveryForm.LONGEST_NOTE);
        fields.check();
        if (!(before.recover(amount) instanceof Step.Moved moved)) {
            throw new InvalidInput("amount", "problem.recovery.tooMuch", open.toString());
        }
        List<Move> back = Moves.oneWay(Moves.turned(moved.moves()));
        books.recover(claim.loanId(), amount, back);
        recoveries.add(actor, claim, new RecoveryBook.Entry(amount, day, note, back), guarantees);
        for (Guarantee guarantee : guarantees) {
            if (guarantee.status() == GuaranteeStatus.PAID) {
                recorder.journal()
                        .record(actor, guarantee.recover(recorder.today().now()));
                tables.guarantees().save(guarantee);
            }
        }
    }
}
