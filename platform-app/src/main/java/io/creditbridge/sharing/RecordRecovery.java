package io.creditbridge.sharing;

import io.creditbridge.audit.SamePerson;
import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.Recovery;
import io.creditbridge.guarantee.RecoveryId;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bank records what it recovered on a claimed loan: one person writes it down, another confirms it, and at once it
 * is given back as the scheme says. What comes in before a claim is paid lowers it.
 */
@Component
public class RecordRecovery {

    private final Claims claims;
    private final Recoveries recoveries;
    private final LossBooks books;
    private final GiveBackRecovery giving;
    private final ReserveGuarantees.Recorder recorder;

    RecordRecovery(
            Claims claims,
            Recoveries recoveries,
            LossBooks books,
            GiveBackRecovery giving,
            ReserveGuarantees.Recorder recorder) {
        this.claims = claims;
        this.recoveries = recoveries;
        this.books = books;
        this.giving = giving;
        this.recorder = recorder;
    }

    /** Records a recovery named by its figures; it waits for a second person. */
    @Transactional
    public RecoveryId record(Actor actor, ClaimId id, Money amount, LocalDate recoveredOn, String note) {
        return record(actor, id, new RecoveryForm(amount.toString(), recoveredOn.toString(), note));
    }

    /**
     * Records what was typed; it waits for a second person.
     *
     * @throws NotFound if the claim is another bank's
     * @throws InvalidInput if a field is wrong, the claim came to nothing, or nothing is left to recover
     */
    @Transactional
    RecoveryId record(Actor actor, ClaimId id, RecoveryForm form) {
        Claim claim = own(actor, id);
        Money open = books.unrecovered(claim.loanId());
        if (ClaimStatus.UNDONE.contains(claim.status()) || open.isZero()) {
            throw new InvalidInput("amount", "problem.recovery.nothingOpen");
        }
        Fields fields = new Fields();
        LocalDate today = recorder.today().day();
        Money amount = fields.money("amount", form.amount(), Money.ofFen(1), open);
        LocalDate day = fields.day("recoveredOn", form.recoveredOn(), books.drawnOn(claim.loanId()), today);
        String note = fields.text("note", form.note(), 0, RecoveryForm.LONGEST_NOTE);
        fields.check();
        Recovery recovery = new Recovery(
                id, amount, day, note, actor.accountId(), recorder.today().now());
        recoveries.save(recovery);
        recorder.journal().record(actor, recovery.recording());
        return recovery.id();
    }

    /**
     * The second person confirms: it is given back.
     *
     * @param version of the claim, as it was shown
     * @throws SamePerson if the caller recorded it
     * @throws InvalidInput if less is left to recover by now
     */
    @Transactional
    public void confirm(Actor actor, ClaimId id, RecoveryId recovered, int version) {
        books.hold(id);
        Claim claim = own(actor, id);
        StaleVersion.check(version, claim.version());
        Recovery recovery = recovery(id, recovered);
        recorder.journal()
                .record(
                        actor,
                        recovery.confirm(actor.accountId(), recorder.today().now()));
        recoveries.save(recovery);
        giving.apply(actor, claim, recovery);
    }

    /** Sends a recovery back, or takes one's own back; it stays without effect. */
    @Transactional
    void sendBack(Actor actor, ClaimId id, RecoveryId recovered) {
        own(actor, id);
        Recovery recovery = recovery(id, recovered);
        recorder.journal()
                .record(
                        actor,
                        recovery.sendBack(actor.accountId(), recorder.today().now()));
        recoveries.save(recovery);
    }

    private Recovery recovery(ClaimId claim, RecoveryId id) {
        return recoveries.findByIdAndClaimId(id, claim).orElseThrow(() -> new NotFound(id));
    }

    private Claim own(Actor actor, ClaimId id) {
        return claims.findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }
}
