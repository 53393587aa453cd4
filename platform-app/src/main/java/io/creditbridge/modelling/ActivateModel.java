package io.creditbridge.modelling;

import io.creditbridge.audit.SamePerson;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a candidate to use: as the card that scores firms, or as the one whose scores are recorded beside it. */
@Component
class ActivateModel {

    private final TrainingRuns runs;
    private final ActiveCards cards;
    private final Journal journal;
    private final Today today;

    ActivateModel(TrainingRuns runs, ActiveCards cards, Journal journal, Today today) {
        this.runs = runs;
        this.cards = cards;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Activates a candidate of the operator's own.
     *
     * @throws SamePerson if the caller trained it
     * @throws InvalidInput if it cannot score the platform's firms, or is a bank's
     */
    @Transactional
    public void activate(Actor actor, UUID id, ActiveCards.Use use) {
        TrainingRun run = runs.own(actor, id);
        if (!actor.is(Role.OPERATOR)) {
            throw new InvalidInput("use", "modelling.activate.operator");
        }
        if (run.status() != TrainingRun.Status.DONE || !run.scoresFirms()) {
            throw new InvalidInput("use", "modelling.activate.inputs");
        }
        if (run.startedBy().equals(actor.accountId().value())) {
            throw new SamePerson();
        }
        cards.use(use, run, actor.accountId().value(), today.now());
        journal.record(actor, new ModelMoved(id, "DONE", use.name(), today.now()));
    }
}
