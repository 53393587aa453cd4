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

    private Instant createdAt;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Organization() {}

    /** A new organisation; a work team has the region it serves. */
    public Organization(
            OrganizationKind kind, String nameZh, String nameEn, @Nullable String regionCode, Instant createdAt) {
        this.id = OrganizationId.random();
        this.kind = Objects.requireNonNull(kind);
        this.nameZh = Objects.requireNonNull(nameZh);
        this.nameEn = Objects.requireNonNull(nameEn);
        if (kind == OrganizationKind.WORK_TEAM && regionCode == null) {
            throw new IllegalArgumentException("a work team serves a region");
        }
        this.regionCode = regionCode;
        this.createdAt = createdAt;
    }

    /** Puts other names, and for a work team another region, in place of the old ones. */
    public OrganizationChanged change(String zh, String en, @Nullable String region, Instant now) {
        String before = standing();
        this.nameZh = Objects.requireNonNull(zh);
        this.nameEn = Objects.requireNonNull(en);
        if (kind == OrganizationKind.WORK_TEAM) {
            this.regionCode = Objects.requireNonNull(region, "a work team serves a region");
        }
        return new OrganizationChanged(id, before, standing(), now);
    }

    /** The event of its opening. */
    public OrganizationChanged opening() {
        return new OrganizationChanged(id, null, kind + " " + standing(), createdAt);
    }

    private String standing() {
        return nameZh + " / " + nameEn + (regionCode == null ? "" : " / " + regionCode);
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

    /** When it joined. */
    public Instant createdAt() {
        return createdAt;
    }

    /** For the next write. */
    public int version() {
        return version;
    }
}
