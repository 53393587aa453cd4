package io.creditbridge.application;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.organization.OrganizationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/** What never changes about an application: which firm's it is, who keeps it, when it was begun. */
@MappedSuperclass
public abstract class ApplicationFile {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ApplicationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "enterprise_id"))
    private EnterpriseId enterpriseId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private OrganizationId ownerId;

    private Instant createdAt;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ApplicationFile() {}

    ApplicationFile(EnterpriseId enterpriseId, OrganizationId ownerId, Instant now) {
        this.id = ApplicationId.random();
        this.enterpriseId = Objects.requireNonNull(enterpriseId);
        this.ownerId = Objects.requireNonNull(ownerId);
        this.createdAt = now;
    }

    /** The identity. */
    public ApplicationId id() {
        return id;
    }

    /** The firm. */
    public EnterpriseId enterpriseId() {
        return enterpriseId;
    }

    /** The organisation that keeps the firm's file. */
    public OrganizationId ownerId() {
        return ownerId;
    }

    /** When the draft was begun. */
    public Instant createdAt() {
        return createdAt;
    }

    /** The number that a form must show again to change this record. */
    public int version() {
        return version;
    }
}
