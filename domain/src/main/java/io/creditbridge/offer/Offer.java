package io.creditbridge.offer;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audit.SamePerson;
import io.creditbridge.organization.AccountId;
import io.creditbridge.proposal.ProposalId;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bank's offer on one proposal, with who wrote it and who confirmed it.
 *
 * <p>Terms never change once written: a changed offer is a new one. The second person is never the first.
 */
@Entity
public final class Offer {

    /** Where an offer stands. */
    public enum Status {
        /** Waits for a second person. */
        PROPOSED,
        /** Lies with the owner. */
        MADE,
        /** Sent back by the second person. */
        SENT_BACK,
        /** Accepted by the owner. */
        ACCEPTED,
        /** No longer open. */
        CLOSED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OfferId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private ApplicationId applicationId;

    @Embedded
    private OfferTerms terms;

    private UUID quoteId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private AccountId proposedBy;

    private Instant proposedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "confirmed_by"))
    private @Nullable AccountId confirmedBy;

    private @Nullable Instant confirmedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Offer() {}

    /** An offer as the officer writes it; the quote is the stored price it rests on. */
    public Offer(
            ProposalId proposalId, ApplicationId applicationId, OfferTerms terms, UUID quoteId, Authorship author) {
        this.id = OfferId.random();
        this.proposalId = proposalId;
        this.applicationId = applicationId;
        this.terms = Objects.requireNonNull(terms);
        this.quoteId = quoteId;
        this.status = Status.PROPOSED;
        this.proposedBy = author.by();
        this.proposedAt = author.at();
    }

    /**
     * Who wrote or confirmed it, and when.
     *
     * @param by the person
     * @param at the time
     */
    public record Authorship(AccountId by, Instant at) {}

    /** Makes the offer without a second person: the amount lies within the officer's authority. */
    public void makeWithinAuthority() {
        require(Status.PROPOSED);
        this.status = Status.MADE;
    }

    /**
     * Makes the offer with the second person's consent.
     *
     * @throws SamePerson if the second person wrote the offer
     */
    public void confirm(Authorship second) {
        require(Status.PROPOSED);
        if (second.by().equals(proposedBy)) {
            throw new SamePerson();
        }
        this.confirmedBy = second.by();
        this.confirmedAt = second.at();
        this.status = Status.MADE;
    }

    /** The second person sends it back. */
    public void sendBack(Authorship second) {
        require(Status.PROPOSED);
        if (second.by().equals(proposedBy)) {
            throw new SamePerson();
        }
        this.status = Status.SENT_BACK;
    }

    /** The owner accepts it. */
    public void accept() {
        require(Status.MADE);
        this.status = Status.ACCEPTED;
    }

    /** Closes it: lapsed, withdrawn or another was taken. */
    public void close() {
        this.status = Status.CLOSED;
    }

    private void require(Status expected) {
        if (status != expected) {
            throw new BrokenTransition(status, expected);
        }
    }

    /** The identity. */
    public OfferId id() {
        return id;
    }

    /** The proposal it answers. */
    public ProposalId proposalId() {
        return proposalId;
    }

    /** What is promised. */
    public OfferTerms terms() {
        return terms;
    }

    /** The stored quote it rests on. */
    public UUID quoteId() {
        return quoteId;
    }

    /** Where it stands. */
    public Status status() {
        return status;
    }

    /** Who wrote it. */
    public AccountId proposedBy() {
        return proposedBy;
    }

    /** The second person, or null. */
    public @Nullable AccountId confirmedBy() {
        return confirmedBy;
    }

    /** The application it answers. */
    public ApplicationId applicationId() {
        return applicationId;
    }

    /** When it was written. */
    public Instant proposedAt() {
        return proposedAt;
    }

    /** When the second person confirmed it, or null. */
    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }
}
