package io.creditbridge.guarantee;

import io.creditbridge.audit.SamePerson;
import io.creditbridge.audit.Transitions;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in on a claimed loan: one person of the bank records it, another confirms it, and only then is it
 * given back to those who bear the loss.
 */
@Entity
@Table(name = "recovery_request")
public final class Recovery {

    /** Where a recovery stands. */
    public enum Status {
        /** Waits for a second person of the bank. */
        RECORDED,
        /** Given back. */
        CONFIRMED,
        /** Sent back; without effect. */
        RETURNED;

        /** The allowed moves. */
        public static final Transitions<Status> MOVES =
                Transitions.over(Status.class).from(RECORDED, EnumSet.of(CONFIRMED, RETURNED));
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RecoveryId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claimId;

    @Column(name = "amount_fen")
    private Money amount;

    private LocalDate recoveredOn;
    private String note;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Recovery() {}

    /** A recovery as the first person records it; the amount is above zero. */
    public Recovery(ClaimId claimId, Money amount, LocalDate recoveredOn, String note, AccountId by, Instant now) {
        this.id = RecoveryId.random();
        this.claimId = claimId;
        this.amount = amount;
        this.recoveredOn = recoveredOn;
        this.note = note;
        this.status = Status.RECORDED;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** The event of its recording. */
    public RecoveryMoved recording() {
        return new RecoveryMoved(id, amount, null, Status.RECORDED, recordedAt);
    }

    /**
     * The second person confirms it.
     *
     * @throws SamePerson if the second person recorded it
     */
    public RecoveryMoved confirm(AccountId second, Instant now) {
        if (second.equals(recordedBy)) {
            throw new SamePerson();
        }
        return decide(second, Status.CONFIRMED, now);
    }

    /** Sends it back; the first person may take it back so. */
    public RecoveryMoved sendBack(AccountId person, Instant now) {
        return decide(person, Status.RETURNED, now);
    }

    private RecoveryMoved decide(AccountId person, Status target, Instant now) {
        Status before = status;
        Status.MOVES.require(before, target);
        status = target;
        decidedBy = person;
        return new RecoveryMoved(id, amount, before, target, now);
    }

    /** The identity. */
    public RecoveryId id() {
        return id;
    }

    /** The claim on whose page it was recorded. */
    public ClaimId claimId() {
        return claimId;
    }

    /** How much came in. */
    public Money amount() {
        return amount;
    }

    /** The day it came in. */
    public LocalDate recoveredOn() {
        return recoveredOn;
    }

    /** From where; may be empty. */
    public String note() {
        return note;
    }

    /** Who recorded it. */
    public AccountId recordedBy() {
        return recordedBy;
    }

    /** The second person, or null. */
    public @Nullable AccountId decidedBy() {
        return decidedBy;
    }
}
