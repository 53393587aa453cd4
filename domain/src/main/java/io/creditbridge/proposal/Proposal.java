package io.creditbridge.proposal;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.product.ProductId;
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
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One bank's handling of one application for one product.
 *
 * <p>It arrives with a deadline; an officer opens it, asks, refuses with reasons or makes an offer. An offer above the
 * officer's authority waits for a second person. Only this class moves the state.
 */
@Entity
public final class Proposal extends ProposalFile {

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "officer_id"))
    private @Nullable AccountId officerId;

    private @Nullable String question;
    private @Nullable String answer;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "refusal_reason", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "reason")
    @Enumerated(EnumType.STRING)
    private Set<RefusalReason> refusalReasons = new LinkedHashSet<>();

    private @Nullable String refusalNote;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Proposal() {}

    /** A proposal as it arrives at the bank. */
    public Proposal(
            ApplicationId applicationId, ProductId productId, OrganizationId bankId, LocalDate deadline, Instant now) {
        super(applicationId, productId, bankId, deadline, now);
        this.status = ProposalStatus.RECEIVED;
    }

    /** The event of its arrival. */
    public ProposalMoved arrival() {
        return new ProposalMoved(id(), applicationId(), bankId(), null, ProposalStatus.RECEIVED, receivedAt());
    }

    /** An officer opens the file. */
    public ProposalMoved open(AccountId officer, Instant now) {
        this.officerId = officer;
        return moveTo(ProposalStatus.UNDER_REVIEW, now);
    }

    /** The officer asks the owner for something. */
    public ProposalMoved ask(String whatIsMissing, Instant now) {
        this.question = whatIsMissing;
        this.answer = null;
        return moveTo(ProposalStatus.MORE_INFORMATION, now);
    }

    /** The owner answers. */
    public ProposalMoved answer(String text, Instant now) {
        this.answer = text;
        return moveTo(ProposalStatus.UNDER_REVIEW, now);
    }

    /**
     * Refuses with reasons.
     *
     * @throws IllegalArgumentException if no reason is given
     */
    public ProposalMoved refuse(Set<RefusalReason> reasons, String note, Instant now) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal names its reasons");
        }
        this.refusalReasons.addAll(reasons);
        this.refusalNote = note;
        return moveTo(ProposalStatus.REFUSED, now);
    }

    /** Leaves an offer above the officer's authority to a second person. */
    public ProposalMoved awaitSecondPerson(Instant now) {
        return moveTo(ProposalStatus.AWAITING_SECOND_PERSON, now);
    }

    /** The second person sends the offer back to the officer. */
    public ProposalMoved sendBack(Instant now) {
        return moveTo(ProposalStatus.UNDER_REVIEW, now);
    }

    /** The offer is made to the owner. */
    public ProposalMoved offer(Instant now) {
        return moveTo(ProposalStatus.OFFERED, now);
    }

    /** The owner accepts the offer. */
    public ProposalMoved accept(Instant now) {
        return moveTo(ProposalStatus.ACCEPTED, now);
    }

    /** The contract is signed. */
    public ProposalMoved sign(Instant now) {
        return moveTo(ProposalStatus.SIGNED, now);
    }

    /** The money has been paid out. */
    public ProposalMoved draw(Instant now) {
        return moveTo(ProposalStatus.DRAWN, now);
    }

    /** Closes it because the owner withdrew or took another offer. */
    public ProposalMoved withdraw(Instant now) {
        return moveTo(ProposalStatus.WITHDRAWN, now);
    }

    /** Closes it because the owner took the file to another bank. */
    public ProposalMoved move(Instant now) {
        return moveTo(ProposalStatus.MOVED, now);
    }

    /** Closes it because the time is over; it stays on the bank's record. */
    public ProposalMoved lapse(Instant now) {
        return moveTo(ProposalStatus.LAPSED, now);
    }

    private ProposalMoved moveTo(ProposalStatus target, Instant now) {
        ProposalStatus before = status;
        ProposalStatus.MOVES.require(before, target);
        status = target;
        return new ProposalMoved(id(), applicationId(), bankId(), before, target, now);
    }

    /** Where it stands. */
    public ProposalStatus status() {
        return status;
    }

    /** The officer who opened it, or null. */
    public @Nullable AccountId officerId() {
        return officerId;
    }

    /** The bank's question, or null. */
    public @Nullable String question() {
        return question;
    }

    /** The owner's answer to it, or null. */
    public @Nullable String answer() {
        return answer;
    }

    /** Why it was refused; empty unless it was. */
    public Set<RefusalReason> refusalReasons() {
        return Set.copyOf(refusalReasons);
    }

    /** The officer's words beside the reasons, or null. */
    public @Nullable String refusalNote() {
        return refusalNote;
    }
}
