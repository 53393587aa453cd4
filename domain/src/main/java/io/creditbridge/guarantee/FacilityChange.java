package io.creditbridge.guarantee;

import io.creditbridge.audit.SamePerson;
import io.creditbridge.audit.Transitions;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * A change of a facility that one person of the sharer proposes and another confirms: new terms, or money in or out of
 * its fund. Nothing changes before the second person has confirmed.
 */
@Entity
public final class FacilityChange {

    /** What is changed. */
    public enum Kind {
        /** Limit, leverage, claim rate, validity; the first ones open the facility. */
        TERMS,
        /** Money into the fund. */
        TOP_UP,
        /** Money out of the fund. */
        WITHDRAWAL,
        /** Guarantee fees that came in. */
        FEE
    }

    /** Where a change stands. */
    public enum Status {
        /** Waits for a second person. */
        PROPOSED,
        /** In effect. */
        CONFIRMED,
        /** Sent back; without effect. */
        REJECTED;

        /** The allowed moves. */
        public static final Transitions<Status> MOVES =
                Transitions.over(Status.class).from(PROPOSED, EnumSet.of(CONFIRMED, REJECTED));
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FacilityChangeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "facility_id"))
    private FacilityId facilityId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sharer_id"))
    private OrganizationId sharerId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    private @Nullable FacilityTerms terms;

    @Column(name = "amount_fen")
    private @Nullable Money amount;

    private String note;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private AccountId proposedBy;

    private Instant proposedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    FacilityChange() {}

    private FacilityChange(FacilityState facility, Kind kind, String note, AccountId by, Instant now) {
        this.id = FacilityChangeId.random();
        this.facilityId = facility.id();
        this.sharerId = facility.sharerId();
        this.kind = kind;
        this.note = note;
        this.status = Status.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** New terms as the first person proposes them. */
    public static FacilityChange ofTerms(
            FacilityState facility, FacilityTerms terms, String note, AccountId by, Instant now) {
        FacilityChange change = new FacilityChange(facility, Kind.TERMS, note, by, now);
        change.terms = terms;
        return change;
    }

    /**
     * Money in or out as the first person proposes it.
     *
     * @throws IllegalArgumentException if the amount is not above zero or the kind is no movement of money
     */
    public static FacilityChange ofMoney(
            FacilityState facility, Kind kind, Money amount, String note, AccountId by, Instant now) {
        if (kind == Kind.TERMS || !amount.isPositive()) {
            throw new IllegalArgumentException(kind + " of " + amount);
        }
        FacilityChange change = new FacilityChange(facility, kind, note, by, now);
        change.amount = amount;
        return change;
    }

    /** The event of its proposal. */
    public FacilityChangeMoved proposal() {
        return new FacilityChangeMoved(id, kind, null, Status.PROPOSED, proposedAt);
    }

    /** The second person puts it into effect; {@link SamePerson} if it is the one who proposed it. */
    public FacilityChangeMoved confirm(AccountId second, Instant now) {
        if (second.equals(proposedBy)) {
            throw new SamePerson();
        }
        return decide(second, Status.CONFIRMED, now);
    }

    /** Sends it back; the first person may take it back so. */
    public FacilityChangeMoved reject(AccountId person, Instant now) {
        return decide(person, Status.REJECTED, now);
    }

    private FacilityChangeMoved decide(AccountId person, Status target, Instant now) {
        Status before = status;
        Status.MOVES.require(before, target);
        status = target;
        decidedBy = person;
        return new FacilityChangeMoved(id, kind, before, target, now);
    }

    /** The identity. */
    public FacilityChangeId id() {
        return id;
    }

    /** The facility. */
    public FacilityId facilityId() {
        return facilityId;
    }

    /** The organisation whose people decide. */
    public OrganizationId sharerId() {
        return sharerId;
    }

    /** Words of the first person. */
    public String note() {
        return note;
    }

    /** Who proposed it. */
    public AccountId proposedBy() {
        return proposedBy;
    }

    /** The second person, or null. */
    public @Nullable AccountId decidedBy() {
        return decidedBy;
    }

    /** What is changed. */
    public Kind kind() {
        return kind;
    }

    /** The new terms, or null where money is moved. */
    public @Nullable FacilityTerms terms() {
        return terms;
    }

    /** The money moved, or null for new terms. */
    public @Nullable Money amount() {
        return amount;
    }
}
