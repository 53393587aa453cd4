package io.creditbridge.proposal;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.product.ProductId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What never changes about a proposal: which application came to which bank, for which product, until when. */
@MappedSuperclass
public abstract class ProposalFile {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProposalId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private ApplicationId applicationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "product_id"))
    private ProductId productId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "bank_id"))
    private OrganizationId bankId;

    private Instant receivedAt;
    private LocalDate deadline;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ProposalFile() {}

    ProposalFile(
            ApplicationId applicationId, ProductId productId, OrganizationId bankId, LocalDate deadline, Instant now) {
        this.id = ProposalId.random();
        this.applicationId = Objects.requireNonNull(applicationId);
        this.productId = Objects.requireNonNull(productId);
        this.bankId = Objects.requireNonNull(bankId);
        this.deadline = Objects.requireNonNull(deadline);
        this.receivedAt = now;
    }

    /** The identity. */
    public ProposalId id() {
        return id;
    }

    /** The application. */
    public ApplicationId applicationId() {
        return applicationId;
    }

    /** The product. */
    public ProductId productId() {
        return productId;
    }

    /** The bank. */
    public OrganizationId bankId() {
        return bankId;
    }

    /** When it arrived. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** The last day for the bank's answer. */
    public LocalDate deadline() {
        return deadline;
    }

    /** The number that a form must show again to change this record. */
    public int version() {
        return version;
    }
}
