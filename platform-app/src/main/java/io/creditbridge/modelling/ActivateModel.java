package io.creditbridge.modelling;

import io.creditbridge.audit.SamePerson;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.Role;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a candidate to use: as the card that scores firms, or as the one whose scores are recorded beside it. An
 * operator's candidate scores for the platform, a bank's for the bank's own products.
 */
@Component
class ActivateModel {

    private final TrainingRuns runs;
    private final ModelUses uses;
    private final Journal journal;
    private final Today today;

    ActivateModel(TrainingRuns runs, ModelUses uses, Journal journal, Today today) {
        this.runs = runs;
        this.uses = uses;
        this.journal = journal;
        this.today = today;
    }

    /** For whom an actor puts models to use: its bank, or the platform. */
    static Optional<OrganizationId> owner(Actor actor) {
        return actor.is(Role.OPERATOR) ? Optional.empty() : Optional.of(actor.organizationId());
    }

    /**
     * Activates a candidate of the caller's organisation.
     *
     * @throws SamePerson if the caller trained it
     * @throws InvalidInput if it cannot score the platform's firms
     */
    @Transactional
    public void activate(Actor actor, UUID id, ModelUses.Use use) {
        TrainingRun run = runs.own(actor, id);
        if (run.status() != TrainingRun.Status.DONE || !run.scoresFirms()) {
            throw new InvalidInput("use", "modelling.activate.inputs");
        }
        if (run.startedBy().equals(actor.accountId().value())) {
            throw new SamePerson();
        }
        uses.use(use, run, owner(actor), actor.accountId(), today.now());
        journal.record(actor, new ModelMoved(id, "DONE", use.name(), today.now()));
    }
}
