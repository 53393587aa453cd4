package io.creditbridge.product;

import io.creditbridge.audit.SamePerson;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bank's credit product: whom it serves, what it costs, how fast it decides.
 *
 * <p>It is written by one person and published by another; a published product is not edited but retired and replaced,
 * so that every quote names conditions that still exist.
 */
@Entity
public final class CreditProduct {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProductId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "bank_id"))
    private OrganizationId bankId;

    private String nameZh;
    private String nameEn;
    private String summaryZh;
    private String summaryEn;
    private int decisionDays;

    @Embedded
    private LendingConditions conditions;

    @Embedded
    private PricePolicy pricePolicy;

    @Enumerated(EnumType.STRING)
    private ProductStatus status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private AccountId writtenBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "published_by"))
    private @Nullable AccountId publishedBy;

    private Instant createdAt;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    CreditProduct() {}

    /** A product as its author writes it. */
    public CreditProduct(
            OrganizationId bankId,
            ProductWords words,
            LendingConditions conditions,
            PricePolicy pricePolicy,
            ProductAuthor author) {
        this.id = ProductId.random();
        this.bankId = Objects.requireNonNull(bankId);
        this.nameZh = words.nameZh();
        this.nameEn = words.nameEn();
        this.summaryZh = words.summaryZh();
        this.summaryEn = words.summaryEn();
        this.decisionDays = words.decisionDays();
        this.conditions = conditions;
        this.pricePolicy = pricePolicy;
        this.status = ProductStatus.DRAFT;
        this.writtenBy = author.by();
        this.createdAt = author.at();
    }

    /**
     * Who wrote it, and when.
     *
     * @param by the person
     * @param at the time
     */
    public record ProductAuthor(AccountId by, Instant at) {}

    /** Hands it to a second person. */
    public ProductMoved handOver(Instant now) {
        return moveTo(ProductStatus.AWAITING_SECOND_PERSON, now);
    }

    /**
     * Publishes it.
     *
     * @throws SamePerson if the second person wrote it
     */
    public ProductMoved publish(AccountId second, Instant now) {
        if (second.equals(writtenBy)) {
            throw new SamePerson();
        }
        ProductMoved moved = moveTo(ProductStatus.PUBLISHED, now);
        this.publishedBy = second;
        return moved;
    }

    /** Sends it back to its author. */
    public ProductMoved sendBack(Instant now) {
        return moveTo(ProductStatus.DRAFT, now);
    }

    /** Takes it off the list. */
    public ProductMoved retire(Instant now) {
        return moveTo(ProductStatus.RETIRED, now);
    }

    private ProductMoved moveTo(ProductStatus target, Instant now) {
        ProductStatus before = status;
        ProductStatus.MOVES.require(before, target);
        status = target;
        return new ProductMoved(id, before, target, now);
    }

    /** The identity. */
    public ProductId id() {
        return id;
    }

    /** The bank. */
    public OrganizationId bankId() {
        return bankId;
    }

    /** The names, summaries and the promised days to a decision. */
    public ProductWords words() {
        return new ProductWords(nameZh, nameEn, summaryZh, summaryEn, decisionDays);
    }

    /** To whom and for what it lends. */
    public LendingConditions conditions() {
        return conditions;
    }

    /** How it is priced. */
    public PricePolicy pricePolicy() {
        return pricePolicy;
    }

    /** Where it stands. */
    public ProductStatus status() {
        return status;
    }

    /** Who wrote it. */
    public AccountId writtenBy() {
        return writtenBy;
    }

    /** The second person, or null. */
    public @Nullable AccountId publishedBy() {
        return publishedBy;
    }

    /** When it was written. */
    public Instant createdAt() {
        return createdAt;
    }

    /** The number that a form must show again to change this record. */
    public int version() {
        return version;
    }
}
