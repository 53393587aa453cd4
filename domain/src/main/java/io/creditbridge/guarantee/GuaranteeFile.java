package io.creditbridge.guarantee;

import io.creditbridge.money.Money;
import io.creditbridge.organization.OrganizationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What never changes about a guarantee: who stands for how much of which loan, until when. */
@MappedSuperclass
public abstract class GuaranteeFile {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GuaranteeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "facility_id"))
    private FacilityId facilityId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sharer_id"))
    private OrganizationId sharerId;

    private String party;

    @Embedded
    private GuaranteedLoan loan;

    private BigDecimal share;

    @Column(name = "amount_fen")
    private Money amount;

    private Instant requestedAt;
    private LocalDate validUntil;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected GuaranteeFile() {}

    GuaranteeFile(FacilityState facility, GuaranteedLoan loan, Part part, LocalDate validUntil, Instant now) {
        this.id = GuaranteeId.random();
        this.facilityId = facility.id();
        this.sharerId = facility.sharerId();
        this.party = facility.party();
        this.loan = Objects.requireNonNull(loan);
        this.share = part.share();
        this.amount = part.amount();
        this.validUntil = validUntil;
        this.requestedAt = now;
    }

    /**
     * The part of a loan that is guaranteed.
     *
     * @param share of a loss, in (0, 1]
     * @param amount the share of the loan: the most that is stood for
     */
    public record Part(BigDecimal share, Money amount) {}

    /** The identity. */
    public GuaranteeId id() {
        return id;
    }

    /** Whose fund and limit it takes. */
    public FacilityId facilityId() {
        return facilityId;
    }

    /** The organisation that stands for it. */
    public OrganizationId sharerId() {
        return sharerId;
    }

    /** The sharer as a party of the scheme. */
    public String party() {
        return party;
    }

    /** The loan. */
    public GuaranteedLoan loan() {
        return loan;
    }

    /** The sharer's share of a loss, in (0, 1]. */
    public BigDecimal share() {
        return share;
    }

    /** What the sharer stands for at most. */
    public Money amount() {
        return amount;
    }

    /** When the bank's offer asked for it. */
    public Instant requestedAt() {
        return requestedAt;
    }

    /** The last day to pay the loan out. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** The number that a form must show again to change this record. */
    public int version() {
        return version;
    }
}
