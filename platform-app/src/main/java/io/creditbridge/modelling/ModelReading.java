package io.creditbridge.modelling;

import io.creditbridge.identity.Actor;
import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.training.ModelText;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads files, runs and cards for pages and machines, each organisation its own. */
@Component
class ModelReading {

    private final TrainingSets sets;
    private final TrainingRuns runs;
    private final ActiveCards cards;

    ModelReading(TrainingSets sets, TrainingRuns runs, ActiveCards cards) {
        this.sets = sets;
        this.runs = runs;
        this.cards = cards;
    }

    @Transactional(readOnly = true)
    public List<TrainingSets.TrainingSet> sets(Actor actor) {
        return sets.listed(actor);
    }

    @Transactional(readOnly = true)
    public TrainingSets.TrainingSet set(Actor actor, UUID id) {
        return sets.own(actor, id);
    }

    @Transactional(readOnly = true)
    public List<TrainingRun> runs(Actor actor) {
        return runs.listed(actor);
    }

    @Transactional(readOnly = true)
    public TrainingRun run(Actor actor, UUID id) {
        return runs.own(actor, id);
    }

    @Transactional(readOnly = true)
    public String modelText(Actor actor, UUID id) {
        return runs.modelText(actor, id);
    }

    /** The card of a run that is done, as a table. */
    @Transactional(readOnly = true)
    public CardTables card(Actor actor, UUID id) {
        return CardTables.of(ModelText.read(runs.modelText(actor, id)).card());
    }

    @Transactional(readOnly = true)
    public String championVersion() {
        return cards.champion().version();
    }

    /** The challenger's version; empty where there is none. */
    @Transactional(readOnly = true)
    public String challengerVersion() {
        return cards.challenger().map(Scorecard::version).orElse("");
    }
}
