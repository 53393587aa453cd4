package io.creditbridge.application;

import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.Security;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A firm's need for money: one need, whatever the number of banks that look at it.
 *
 * <p>The owner drafts it and picks products; the work team screens it and recommends it; then one proposal a chosen
 * product runs at its bank. When the owner accepts an offer the others close. Only this class moves the state.
 */
@Entity
public final class LoanApplication extends ApplicationFile {

    /** Most products that one application may go to. */
    public static final int PRODUCTS_LIMIT = 10;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private @Nullable OrganizationId teamId;

    @Embedded
    private LoanNeed need;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "application_product", joinColumns = @JoinColumn(name = "application_id"))
    @AttributeOverride(name = "value", column = @Column(name = "product_id"))
    private Set<ProductId> products;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private @Nullable Instant submittedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    LoanApplication() {}

    /** A new draft. */
    public LoanApplication(EnterpriseId enterpriseId, OrganizationId ownerId, LoanNeed need, Instant now) {
        super(enterpriseId, ownerId, now);
        this.need = Objects.requireNonNull(need);
        this.products = new LinkedHashSet<>();
        this.status = ApplicationStatus.DRAFT;
    }

    /**
     * Changes the need while it is a draft.
     *
     * @throws BrokenTransition if it was sent already
     */
    public void change(LoanNeed changed) {
        requireDraft();
        this.need = Objects.requireNonNull(changed);
    }

    /**
     * Chooses the products to apply for, while it is a draft.
     *
     * @throws IllegalArgumentException if more than {@link #PRODUCTS_LIMIT} are chosen
     */
    public void choose(Set<ProductId> chosen) {
        requireDraft();
        if (chosen.size() > PRODUCTS_LIMIT) {
            throw new IllegalArgumentException("at most " + PRODUCTS_LIMIT + " products");
        }
        products.clear();
        products.addAll(chosen);
    }

    /**
     * Offers other security than was asked with, while the banks or the work team still have it.
     *
     * @throws BrokenTransition if it is a draft, decided or over
     */
    public void secureWith(Security security) {
        if (!ApplicationStatus.BEING_HANDLED.contains(status)) {
            throw new BrokenTransition(status, ApplicationStatus.SUBMITTED);
        }
        this.need = need.securedBy(security);
    }

    private void requireDraft() {
        if (status != ApplicationStatus.DRAFT) {
            throw new BrokenTransition(status, ApplicationStatus.DRAFT);
        }
    }

    /**
     * Sends the draft to the work team of the firm's region.
     *
     * @throws IllegalStateException if no product is chosen
     */
    public ApplicationMoved submit(OrganizationId team, Instant now) {
        if (products.isEmpty()) {
            throw new IllegalStateException("no product chosen");
        }
        this.teamId = Objects.requireNonNull(team);
        this.submittedAt = now;
        return moveTo(ApplicationStatus.SUBMITTED, now);
    }

    /** Puts it on the problem list until something is mended. */
    public ApplicationMoved sendToRepair(Instant now) {
        return moveTo(ApplicationStatus.IN_REPAIR, now);
    }

    /** Takes it back from the problem list. */
    public ApplicationMoved resubmit(Instant now) {
        return moveTo(ApplicationStatus.SUBMITTED, now);
    }

    /** Records that the five standards are met. */
    public ApplicationMoved pass(Instant now) {
        return moveTo(ApplicationStatus.SCREENED, now);
    }

    /** Pushes it to the banks. */
    public ApplicationMoved recommend(Instant now) {
        return moveTo(ApplicationStatus.IN_MARKET, now);
    }

    /** Records that the owner accepted an offer. */
    public ApplicationMoved accept(Instant now) {
        return moveTo(ApplicationStatus.ACCEPTED, now);
    }

    /** Records that the money went out. */
    public ApplicationMoved draw(Instant now) {
        return moveTo(ApplicationStatus.DRAWN, now);
    }

    /** Records that the loan is repaid. */
    public ApplicationMoved close(Instant now) {
        return moveTo(ApplicationStatus.CLOSED, now);
    }

    /** Takes it back at the owner's wish. */
    public ApplicationMoved withdraw(Instant now) {
        return moveTo(ApplicationStatus.WITHDRAWN, now);
    }

    /** Ends it when every bank has refused, lapsed or been left. */
    public ApplicationMoved expire(Instant now) {
        return moveTo(ApplicationStatus.EXPIRED, now);
    }

    private ApplicationMoved moveTo(ApplicationStatus target, Instant now) {
        ApplicationStatus before = status;
        ApplicationStatus.MOVES.require(before, target);
        status = target;
        return new ApplicationMoved(id(), before, target, now);
    }

    /** The work team, once it is sent. */
    public @Nullable OrganizationId teamId() {
        return teamId;
    }

    /** What is asked for. */
    public LoanNeed need() {
        return need;
    }

    /** The products chosen. */
    public Set<ProductId> products() {
        return Set.copyOf(products);
    }

    /** Where it stands. */
    public ApplicationStatus status() {
        return status;
    }

    /** When it was sent, or null for a draft. */
    public @Nullable Instant submittedAt() {
        return submittedAt;
    }
}
