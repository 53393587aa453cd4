package io.creditbridge.audittrail;

import io.creditbridge.application.ApplicationMoved;
import io.creditbridge.audit.StateChange;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.ForTheRecord;
import io.creditbridge.loan.LoanChanged;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.proposal.ProposalMoved;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes every state change down, once for the auditor and once for the people whose file it is.
 *
 * <p>Both rows are written in the caller's transaction: a change without its record cannot be committed.
 */
@Repository // so that a failed flush is told in the terms that the error pages know
@Transactional(propagation = Propagation.MANDATORY)
public class Journal {

    private final AuditTrail audit;
    private final Timeline timeline;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    Journal(AuditTrail audit, Timeline timeline, EntityManager entities, ApplicationEventPublisher events) {
        this.audit = audit;
        this.timeline = timeline;
        this.entities = entities;
        this.events = events;
    }

    /** Records what the accounts' feature tells. */
    @EventListener
    void record(ForTheRecord told) {
        record(told.actor(), told.change());
    }

    /** Records a change with nothing to say beside it. */
    public void record(Actor actor, StateChange change) {
        record(actor, change, "", null);
    }

    /**
     * Records a change with what the timeline says beside it.
     *
     * @param detail words to show, such as a question; may be empty
     * @param due the day by which the next step is due, or null
     */
    public void record(Actor actor, StateChange change, String detail, @Nullable LocalDate due) {
        // The rows below refer to the changed record, so it must be there before them.
        entities.flush();
        audit.append(actor, change);
        note(actor, change, detail, due);
        events.publishEvent(new Recorded(actor, change));
    }

    /**
     * A change that has just been written down, told to whoever must act on it within the same transaction: a listener
     * that refuses it refuses the change.
     *
     * @param actor who did it
     * @param change what changed
     */
    public record Recorded(Actor actor, StateChange change) {}

    private void note(Actor actor, StateChange change, String detail, @Nullable LocalDate due) {
        switch (change) {
            case ApplicationMoved moved ->
                timeline.add(
                        actor, new Timeline.Step(moved.application(), null, moved.action(), detail, due, moved.at()));
            case ProposalMoved moved ->
                timeline.add(
                        actor,
                        new Timeline.Step(moved.application(), moved.bank(), moved.action(), detail, due, moved.at()));
            case LoanChanged changed
            when changed.after().equals(LoanStatus.AWAITING_SECOND_PERSON.name()) ->
                timeline.add(
                        actor,
                        new Timeline.Step(
                                changed.application(), changed.bank(), changed.action(), detail, due, changed.at()));
            default -> {
                // Products, firms, consents and the rest of a loan have no timeline of an application.
            }
        }
    }
}
