package io.creditbridge.sharing;

import io.creditbridge.audit.SamePerson;
import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.waterfall.Move;
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

    private static final int LONGEST_REASON = 500;
    private static final EnumSet<GuaranteeStatus> CLAIMED = EnumSet.of(GuaranteeStatus.CLAIMED);

    private final FileClaim.ClaimTables tables;
    private final ClaimedLoans loans;
    private final LossBooks books;
    private final FacilityLedger ledger;
    private final ReserveGuarantees.Recorder recorder;

    SettleClaim(
            FileClaim.ClaimTables tables,
            ClaimedLoans loans,
            LossBooks books,
            FacilityLedger ledger,
            ReserveGuarantees.Recorder recorder) {
        this.tables = tables;
        this.loans = loans;
        this.books = books;
        this.ledger = ledger;
        this.recorder = recorder;
    }

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
        boolean all =
                tables.lines().of(id).stream().noneMatch(line -> line.facilityId() != null && line.checkedBy() == null);
        if (all) {
            recorder.journal().record(actor, claim.check(recorder.today().now()));
            tables.claims().save(claim);
        }
    }

    /** Declines the claim with a reason the bank reads; the loan's loss account is as it was before. */
    @Transactional
    public void decline(Actor actor, ClaimId id, int version, @Nullable String reason) {
        Fields fields = new Fields();
        String words = fields.text("reason", reason, 4, LONGEST_REASON);
        fields.check();
        Claim claim = own(actor, id, version);
        books.hold(claim.schemeId());
        recorder.journal().record(actor, claim.decline(words, recorder.today().now()));
        tables.claims().save(claim);
        List<Move> moves = tables.lines().of(id).stream()
                .map(line -> new Move(line.party(), line.amount()))
                .toList();
        Money counted = moves.stream().map(Move::amount).reduce(Money.ZERO, Money::plus);
        books.lose(claim, counted, moves, -1);
        for (Guarantee guarantee : tables.guarantees().on(loans.proposalOf(claim), CLAIMED)) {
            recorder.journal()
                    .record(actor, guarantee.keepStanding(recorder.today().now()));
            tables.guarantees().save(guarantee);
        }
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
                .filter(line -> actor.organizationId().equals(line.sharerId()) && line.paidBy() == null)
                .sorted(Comparator.comparing(
                        line -> Objects.requireNonNull(line.facilityId()).value()))
                .toList();
        if (own.isEmpty()) {
            throw new InvalidInput("claim", "problem.claim.paid");
        }
        for (ClaimLines.Line line : own) {
            pay(actor, claim, line);
        }
        boolean all =
                tables.lines().of(id).stream().noneMatch(line -> line.facilityId() != null && line.paidBy() == null);
        if (all) {
            recorder.journal().record(actor, claim.pay(recorder.today().now()));
        }
        tables.claims().save(claim);
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
        for (Guarantee guarantee : tables.guarantees().on(loans.proposalOf(claim), CLAIMED)) {
            if (guarantee.facilityId().equals(facility)) {
                FacilityLedger.Movement payment =
                        new FacilityLedger.Movement(facility, guarantee.id(), LedgerKind.CLAIM_PAID, line.amount(), "");
                if (!ledger.move(actor, payment)) {
                    throw new InvalidInput("claim", "problem.claim.fundTooSmall");
                }
                recorder.journal().record(actor, guarantee.pay(recorder.today().now()));
                tables.guarantees().save(guarantee);
            }
        }
    }

    private Claim own(Actor actor, ClaimId id, int version) {
        Claim claim = tables.claims().ofSharer(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, claim.version());
        return claim;
    }
}
