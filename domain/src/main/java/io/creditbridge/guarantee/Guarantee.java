package io.creditbridge.guarantee;

import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One risk sharer's part in one loan.
 *
 * <p>It is requested with the bank's offer, confirmed by a person of the sharer or by the sharer's agreement to follow
 * the bank's loans, stands while the loan runs, and ends paid, released, declined or expired. Only this class moves the
 * state; the money moves with it in the facility's ledger.
 */
@Entity
public final class Guarantee extends GuaranteeFile {

    @Enumerated(EnumType.STRING)
    private GuaranteeStatus status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    private @Nullable String declineReason;

    @Column(name = "standing_fen")
    private Money standing;

    @Enumerated(EnumType.STRING)
    private @Nullable GuaranteeStatus claimedFrom;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Guarantee() {}

    /** A guarantee as the bank's offer asks for it; the facility's fund and limit carry it. */
    public Guarantee(FacilityState facility, GuaranteedLoan loan, Part part, LocalDate validUntil, Instant now) {
        super(facility, loan, part, validUntil, now);
        this.status = GuaranteeStatus.REQUESTED;
        this.standing = part.amount();
    }

    /** The event of its request. */
    public GuaranteeMoved request() {
        return new GuaranteeMoved(id(), null, GuaranteeStatus.REQUESTED, requestedAt());
    }

    /** Confirms it; null where the sharer follows the bank's loans and no person decides. */
    public GuaranteeMoved confirm(@Nullable AccountId person, Instant now) {
        this.decidedBy = person;
        return moveTo(GuaranteeStatus.CONFIRMED, now);
    }

    /** Declines it with a reason the bank reads. */
    public GuaranteeMoved decline(AccountId person, String reason, Instant now) {
        this.decidedBy = person;
        this.declineReason = reason;
        this.standing = Money.ZERO;
        return moveTo(GuaranteeStatus.DECLINED, now);
    }

    /** Takes effect with the loan's payout. */
    public GuaranteeMoved activate(Instant now) {
        return moveTo(GuaranteeStatus.ACTIVE, now);
    }

    /** A claim is filed. */
    public GuaranteeMoved claim(Instant now) {
        this.claimedFrom = status;
        return moveTo(GuaranteeStatus.CLAIMED, now);
    }

    /** The claim came to nothing for this sharer: the guarantee stands where it stood before. */
    public GuaranteeMoved keepStanding(Instant now) {
        return moveTo(claimedFrom == null ? GuaranteeStatus.ACTIVE : claimedFrom, now);
    }

    /**
     * Lowers what is still stood for, as the loan is repaid or the loss is settled.
     *
     * @return by how much; zero where no more was stood for
     */
    public Money standFor(Money amount) {
        Money less = standing.minus(amount).max(Money.ZERO);
        standing = standing.minus(less);
        return less;
    }

    /** The claim is paid. */
    public GuaranteeMoved pay(Instant now) {
        return moveTo(GuaranteeStatus.PAID, now);
    }

    /** The first recovery has come back. */
    public GuaranteeMoved recover(Instant now) {
        return moveTo(GuaranteeStatus.RECOVERING, now);
    }

    /** Nothing is stood for any more. */
    public GuaranteeMoved release(Instant now) {
        this.standing = Money.ZERO;
        return moveTo(GuaranteeStatus.RELEASED, now);
    }

    /** The reservation has run out. */
    public GuaranteeMoved expire(Instant now) {
        this.standing = Money.ZERO;
        return moveTo(GuaranteeStatus.EXPIRED, now);
    }

    private GuaranteeMoved moveTo(GuaranteeStatus target, Instant now) {
        GuaranteeStatus before = status;
        GuaranteeStatus.MOVES.require(before, target);
        status = target;
        return new GuaranteeMoved(id(), before, target, now);
    }

    /** Where it stands. */
    public GuaranteeStatus status() {
        return status;
    }

    /** What the sharer still stands for; never grows. */
    public Money standing() {
        return standing;
    }

    /** The person of the sharer who confirmed or declined it; null where nobody had to. */
    public @Nullable AccountId decidedBy() {
        return decidedBy;
    }

    /** Why it was declined, or null. */
    public @Nullable String declineReason() {
        return declineReason;
    }
}
