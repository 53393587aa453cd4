package io.creditbridge.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An organisation on the platform: the boundary of access to every record. */
@Entity
public final class Organization {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganizationId id;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    private String nameZh;
    private String nameEn;

    @Column(name = "region_code")
    private @Nullable String regionCode;

    @Enumerated(EnumType.STRING)
    private @Nullable LenderKind lender;

    private Instant createdAt;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Organization() {}

    /** A new organisation; a work team has the region it serves, and who lends does so as a bank. */
    public Organization(
            OrganizationKind kind, String nameZh, String nameEn, @Nullable String regionCode, Instant createdAt) {
        this(
                kind,
                nameZh,
                nameEn,
                new Standing(regionCode, kind == OrganizationKind.BANK ? LenderKind.BANK : null),
                createdAt);
    }

    /**
     * What some kinds of organisation have beside their names.
     *
     * @param regionCode the region a work team serves; null for others
     * @param lender the licence of who lends; null for others
     */
    public record Standing(
            @Nullable String regionCode, @Nullable LenderKind lender) {}

    /** A new organisation. */
    public Organization(OrganizationKind kind, String nameZh, String nameEn, Standing standing, Instant createdAt) {
        this.id = OrganizationId.random();
        this.kind = Objects.requireNonNull(kind);
        this.nameZh = Objects.requireNonNull(nameZh);
        this.nameEn = Objects.requireNonNull(nameEn);
        if (kind == OrganizationKind.WORK_TEAM && standing.regionCode() == null) {
            throw new IllegalArgumentException("a work team serves a region");
        }
        if ((kind == OrganizationKind.BANK) != (standing.lender() != null)) {
            throw new IllegalArgumentException("who lends has a licence, and nobody else");
        }
        this.regionCode = standing.regionCode();
        this.lender = standing.lender();
        this.createdAt = createdAt;
    }

    /** Puts other names, and for a work team another region, in place of the old ones. */
    public OrganizationChanged change(String zh, String en, @Nullable String region, Instant now) {
        String before = inWords();
        this.nameZh = Objects.requireNonNull(zh);
        this.nameEn = Objects.requireNonNull(en);
        if (kind == OrganizationKind.WORK_TEAM) {
            this.regionCode = Objects.requireNonNull(region, "a work team serves a region");
        }
        return new OrganizationChanged(id, before, inWords(), now);
    }

    /** Puts another licence in place of a wrong one; only before anybody works for it, which the caller checks. */
    public OrganizationChanged license(LenderKind other, Instant now) {
        if (kind != OrganizationKind.BANK) {
            throw new IllegalArgumentException("only who lends has a licence");
        }
        String before = inWords();
        this.lender = Objects.requireNonNull(other);
        return new OrganizationChanged(id, before, inWords(), now);
    }

    /** The event of its opening. */
    public OrganizationChanged opening() {
        return new OrganizationChanged(id, null, kind + " " + inWords(), createdAt);
    }

    private String inWords() {
        return nameZh + " / " + nameEn + (regionCode == null ? "" : " / " + regionCode)
                + (lender == null ? "" : " / " + lender);
    }

    /** The identity. */
    public OrganizationId id() {
        return id;
    }

    /** What the organisation is. */
    public OrganizationKind kind() {
        return kind;
    }

    /** The name in Chinese. */
    public String nameZh() {
        return nameZh;
    }

    /** The name in English. */
    public String nameEn() {
        return nameEn;
    }

    /** The region a work team serves, or null. */
    public @Nullable String regionCode() {
        return regionCode;
    }

    /** The licence it lends under, or null where it does not lend. */
    public @Nullable LenderKind lender() {
        return lender;
    }

    /** When it joined. */
    public Instant createdAt() {
        return createdAt;
    }

    /** For the next write. */
    public int version() {
        return version;
    }
}
