package io.creditbridge.sharing;

import io.creditbridge.audit.SamePerson;
import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Risk sharers answer a claim: one person of each checks it or declines it, another one pays.
 *
 * <p>Nobody pays before everybody on the platform has checked, so a decline leaves nothing half paid.
 */
@Component
public class SettleClaim {

    static final int LONGEST_REASON = 500;
    private static final EnumSet<GuaranteeStatus> CLAIMED = EnumSet.of(GuaranteeStatus.CLAIMED);

    private final FileClaim.ClaimTables tables;
    private final LossBooks books;
    private final ClaimPayments payments;
    private final ClaimProgress progress;
    private final ReserveGuarantees.Recorder recorder;

    SettleClaim(
            FileClaim.ClaimTables tables,
            LossBooks books,
            ClaimPayments payments,
            ClaimProgress progress,
            ReserveGuarantees.Recorder recorder) {
        this.tables = tables;
        this.books = books;
        this.payments = payments;
        this.progress = progress;
        this.recorder = recorder;
    }

    /** The loans and the funds that pay for them. */
    @Component
    record ClaimPayments(ClaimedLoans loans, FacilityLedger ledger) {}

    /**
     * Notes that trigger, base and evidence were checked; after the last sharer, second persons may pay.
     *
     * @throws NotFound if the caller's organisation has no part in it
     */
    @Transactional
    public void check(Actor actor, ClaimId id, int version) {
        Claim claim = own(actor, id, version);
        ClaimStatus.MOVES.require(claim.status(), ClaimStatus.CHECKED);
        if (!tables.lines().check(id, actor.organizationId(), actor.accountId())) {
            throw new InvalidInput("claim", "problem.claim.checked");
        }
        progress.advance(actor, claim);
    }

    /** Declines the claim with a reason the bank reads; the loan's loss account is as it was before. */
    @Transactional
    public void decline(Actor actor, ClaimId id, int version, @Nullable String reason) {
        Fields fields = new Fields();
        String words = fields.text("reason", reason, 4, LONGEST_REASON);
        fields.check();
        Claim claim = own(actor, id, version);
        recorder.journal().record(actor, claim.decline(words, recorder.today().now()));
        tables.claims().save(claim);
        progress.undo(actor, claim);
    }

    /**
     * The second person of a sharer pays its part.
     *
     * @throws SamePerson if the caller checked it
     * @throws InvalidInput if the fund does not hold so much
     */
    @Transactional
    public void pay(Actor actor, ClaimId id, int version) {
        Claim claim = own(actor, id, version);
        ClaimStatus.MOVES.require(claim.status(), ClaimStatus.PAID);
        List<ClaimLines.Line> own = tables.lines().of(id).stream()
                .filter(line -> actor.organizationId().equals(line.sharerId()) && line.isOpen())
                .sorted(Comparator.comparing(
                        line -> Objects.requireNonNull(line.facilityId()).value()))
                .toList();
        if (own.isEmpty()) {
            throw new InvalidInput("claim", "problem.claim.paid");
        }
        for (ClaimLines.Line line : own) {
            pay(actor, claim, line);
        }
        progress.advance(actor, claim);
    }

    private void pay(Actor actor, Claim claim, ClaimLines.Line line) {
        if (actor.accountId().equals(line.checkedBy())) {
            throw new SamePerson();
        }
        if (!tables.lines()
                .pay(
                        claim.id(),
                        line.party(),
                        actor.accountId(),
                        recorder.today().now())) {
            throw new InvalidInput("claim", "problem.claim.paid");
        }
        FacilityId facility = Objects.requireNonNull(line.facilityId());
        List<Guarantee> claimed =
                tables.guarantees().on(payments.loans().of(claim).parties().proposalId(), CLAIMED);
        for (Guarantee guarantee : claimed) {
            if (guarantee.facilityId().equals(facility)) {
                FacilityLedger.Movement payment =
                        new FacilityLedger.Movement(facility, guarantee.id(), LedgerKind.CLAIM_PAID, line.amount(), "");
                if (!payments.ledger().move(actor, payment)) {
                    throw new InvalidInput("claim", "problem.claim.fundTooSmall");
                }
                recorder.journal().record(actor, guarantee.pay(recorder.today().now()));
                tables.guarantees().save(guarantee);
            }
        }
    }

    private Claim own(Actor actor, ClaimId id, int version) {
        books.hold(id);
        Claim claim = tables.claims().ofSharer(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, claim.version());
        return claim;
    }
}
