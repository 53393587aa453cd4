package io.creditbridge.enterprise;

import io.creditbridge.money.Money;
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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A small firm that looks for credit.
 *
 * <p>It is registered once by its credit code and kept by one organisation, the owner's. Its size class follows from
 * its industry's statutory thresholds and is worked out anew at every change of the figures.
 */
@Entity
public final class Enterprise {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EnterpriseId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private OrganizationId ownerId;

    private CreditCode creditCode;
    private String name;
    private String regionCode;

    @Enumerated(EnumType.STRING)
    private Industry industry;

    private LocalDate establishedOn;
    private int employees;

    @Column(name = "yearly_revenue_fen")
    private Money yearlyRevenue;

    @Column(name = "total_assets_fen")
    private Money totalAssets;

    @Enumerated(EnumType.STRING)
    private SizeClass sizeClass;

    private Instant registeredAt;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Enterprise() {}

    /** A newly registered firm. */
    public Enterprise(OrganizationId ownerId, CreditCode creditCode, EnterpriseProfile profile, Instant now) {
        this.id = EnterpriseId.random();
        this.ownerId = Objects.requireNonNull(ownerId);
        this.creditCode = Objects.requireNonNull(creditCode);
        this.registeredAt = now;
        apply(profile);
    }

    /** Takes changed figures over and works the size class out anew. */
    public final void apply(EnterpriseProfile profile) {
        this.name = profile.name();
        this.regionCode = profile.regionCode();
        this.industry = profile.industry();
        this.establishedOn = profile.establishedOn();
        this.employees = profile.employees();
        this.yearlyRevenue = profile.yearlyRevenue();
        this.totalAssets = profile.totalAssets();
        this.sizeClass = profile.sizeClass();
    }

    /** The figures as the owner gave them. */
    public EnterpriseProfile profile() {
        return new EnterpriseProfile(name, regionCode, industry, establishedOn, employees, yearlyRevenue, totalAssets);
    }

    /** Whole months in business on a day. */
    public int monthsInBusiness(LocalDate today) {
        return Math.toIntExact(Math.max(0, ChronoUnit.MONTHS.between(establishedOn, today)));
    }

    /** The identity. */
    public EnterpriseId id() {
        return id;
    }

    /** The organisation that keeps the firm's file. */
    public OrganizationId ownerId() {
        return ownerId;
    }

    /** The unified social credit code. */
    public CreditCode creditCode() {
        return creditCode;
    }

    /** The registered name. */
    public String name() {
        return name;
    }

    /** The code of the region the firm works in. */
    public String regionCode() {
        return regionCode;
    }

    /** The industry by the size table's groups. */
    public Industry industry() {
        return industry;
    }

    /** The statutory size class. */
    public SizeClass sizeClass() {
        return sizeClass;
    }

    /** The yearly revenue the owner stated. */
    public Money yearlyRevenue() {
        return yearlyRevenue;
    }

    /** The number that a form must show again to change this record. */
    public int version() {
        return version;
    }

    /** When it was registered. */
    public Instant registeredAt() {
        return registeredAt;
    }
}
