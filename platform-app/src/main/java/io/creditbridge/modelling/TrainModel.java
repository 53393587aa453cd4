package io.creditbridge.modelling;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a training run, and stops one. */
@Component
class TrainModel {

    private final TrainingSets sets;
    private final TrainingRuns runs;
    private final TrainingWorker worker;
    private final Journal journal;
    private final Today today;

    TrainModel(TrainingSets sets, TrainingRuns runs, TrainingWorker worker, Journal journal, Today today) {
        this.sets = sets;
        this.runs = runs;
        this.worker = worker;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Starts a run; it goes on in the background.
     *
     * @throws io.creditbridge.web.NotFound if the files are another organisation's
     * @throws InvalidInput if the choice does not fit them, or a run is at work
     */
    @Transactional
    public UUID start(Actor actor, UUID setId, TrainingRun.Choice choice) {
        TrainingSets.TrainingSet set = sets.own(actor, setId);
        check(set.view(), choice);
        if (!Files.isDirectory(Path.of(set.folder()))) {
            throw new InvalidInput("trainingSet", "modelling.failure.filesGone");
        }
        UUID id = UUID.randomUUID();
        TrainingRun run = new TrainingRun(
                id,
                setId,
                actor.accountId().value(),
                today.now(),
                TrainingRun.Status.RUNNING,
                0,
                null,
                choice,
                null,
                null,
                null,
                null);
        runs.begin(actor, run, worker.node());
        journal.record(actor, new ModelMoved(id, null, "STARTED", today.now()));
        worker.afterCommit(new TrainingWorker.Job(id, set, choice, ActivateModel.owner(actor)));
        return id;
    }

    /** Stops a run; one that has ended stays as it is. */
    @Transactional
    public void cancel(Actor actor, UUID id) {
        TrainingRun run = runs.own(actor, id);
        if (runs.cancel(run.id(), today.now())) {
            journal.record(actor, new ModelMoved(id, "STARTED", "CANCELLED", today.now()));
        }
    }

    private static void check(SetView view, TrainingRun.Choice choice) {
        Set<String> columns =
                view.columns().stream().map(SetView.ColumnView::name).collect(Collectors.toSet());
        if (!columns.contains(choice.outcome())) {
            throw new InvalidInput("outcome", "modelling.choice.column");
        }
        if (!columns.containsAll(choice.putBack())) {
            throw new InvalidInput("putBack", "modelling.choice.column");
        }
        for (SetView.OutcomeChoice possible : view.outcomes()) {
            if (possible.column().equals(choice.outcome())
                    && possible.values().stream().noneMatch(choice.badValue()::equalsIgnoreCase)) {
                throw new InvalidInput("badValue", "modelling.choice.badValue", String.join(", ", possible.values()));
            }
        }
        String vintage = choice.vintage();
        if (vintage != null && !columns.contains(vintage)) {
            throw new InvalidInput("vintage", "modelling.choice.column");
        }
    }
}
