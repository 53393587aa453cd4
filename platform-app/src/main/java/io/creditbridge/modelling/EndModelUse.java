package io.creditbridge.modelling;

import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audit.RecordChanged;
import io.creditbridge.audit.SamePerson;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.modelling.ModelUses.Ending;
import io.creditbridge.modelling.ModelUses.Use;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the use of an own model by two people: a bank goes back to the platform's card, the platform to the shipped one.
 */
@Component
class EndModelUse {

    /** How the end of a use stands. */
    private enum State {
        NONE,
        PROPOSED,
        ENDED,
        DECLINED
    }

    private static final UUID PLATFORM = new UUID(0, 0);

    private final ActiveCards cards;
    private final ModelUses uses;
    private final Journal journal;
    private final Today today;

    EndModelUse(ActiveCards cards, ModelUses uses, Journal journal, Today today) {
        this.cards = cards;
        this.uses = uses;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Proposes it.
     *
     * @throws InvalidInput if no own model is used in that role, so that nothing would change
     * @throws BrokenTransition if it waits for a second person already
     */
    @Transactional
    public void propose(Actor actor, Use use) {
        Optional<OrganizationId> owner = ActivateModel.owner(actor);
        if (!cards.own(use, owner)) {
            throw new InvalidInput("use", "modelling.end.none");
        }
        if (!uses.propose(use, owner, actor.accountId(), today.now())) {
            throw new BrokenTransition(State.PROPOSED, State.PROPOSED);
        }
        record(actor, use, "MODEL_END_PROPOSED");
    }

    /**
     * Confirms it as the second person.
     *
     * @throws SamePerson if the caller proposed it
     * @throws BrokenTransition if nothing waits
     */
    @Transactional
    public void confirm(Actor actor, Use use) {
        Ending ending = waiting(actor, use);
        if (ending.proposedBy().equals(actor.accountId())) {
            throw new SamePerson();
        }
        if (!uses.end(ending.id(), actor.accountId(), today.now())) {
            throw new BrokenTransition(State.ENDED, State.ENDED);
        }
        record(actor, use, "MODEL_ENDED");
    }

    /**
     * Lets it come to nothing.
     *
     * @throws BrokenTransition if nothing waits
     */
    @Transactional
    public void decline(Actor actor, Use use) {
        if (!uses.drop(waiting(actor, use).id())) {
            throw new BrokenTransition(State.ENDED, State.DECLINED);
        }
        record(actor, use, "MODEL_END_DECLINED");
    }

    private Ending waiting(Actor actor, Use use) {
        return uses.ending(use, ActivateModel.owner(actor))
                .orElseThrow(() -> new BrokenTransition(State.NONE, State.ENDED));
    }

    private void record(Actor actor, Use use, String action) {
        UUID subject = ActivateModel.owner(actor).map(OrganizationId::value).orElse(PLATFORM);
        journal.record(actor, new RecordChanged("MODEL", subject, action, null, use.name(), today.now()));
    }
}
