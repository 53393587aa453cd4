package io.creditbridge.modelling;

import io.creditbridge.identity.AccountNames;
import io.creditbridge.identity.Actor;
import io.creditbridge.modelling.ModelUses.Use;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.training.ModelText;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads files, runs and cards for pages and machines, each organisation its own. */
@Component
class ModelReading {

    private final TrainingSets sets;
    private final TrainingRuns runs;
    private final ActiveCards cards;
    private final ModelUses uses;
    private final AccountNames names;

    ModelReading(TrainingSets sets, TrainingRuns runs, ActiveCards cards, ModelUses uses, AccountNames names) {
        this.sets = sets;
        this.runs = runs;
        this.cards = cards;
        this.uses = uses;
        this.names = names;
    }

    /**
     * What a run can be repeated from.
     *
     * @param startedBy the name of the person who started it
     * @param set the files
     * @param goodValues the outcome's values that count as good
     */
    record Origin(String startedBy, TrainingSets.TrainingSet set, List<String> goodValues) {}

    /**
     * One role of a model.
     *
     * @param use the role
     * @param version the version in it; empty without one
     * @param own whether an own model of the caller's is used in it, so that it can be gone back from
     * @param ending what waits for a second person, or null
     */
    record RoleInUse(ModelUses.Use use, String version, boolean own, ModelUses.@Nullable Ending ending) {}

    /**
     * The models in use.
     *
     * @param champion the one that decides
     * @param challenger the one that is recorded beside it
     */
    record InUse(RoleInUse champion, RoleInUse challenger) {

        /** Both roles. */
        public List<RoleInUse> roles() {
            return List.of(champion, challenger);
        }
    }

    @Transactional(readOnly = true)
    public Page<TrainingSets.TrainingSet> sets(Actor actor, PageRequest page) {
        return sets.listed(actor, page);
    }

    /** The names of the files that some runs were trained on, by set. */
    @Transactional(readOnly = true)
    public Map<UUID, String> filesOf(Actor actor, List<TrainingRun> of) {
        return sets.fileNames(actor, of.stream().map(TrainingRun::trainingSet).toList());
    }

    @Transactional(readOnly = true)
    public TrainingSets.TrainingSet set(Actor actor, UUID id) {
        return sets.own(actor, id);
    }

    @Transactional(readOnly = true)
    public Page<TrainingRun> runs(Actor actor, PageRequest page) {
        return runs.listed(actor, page);
    }

    @Transactional(readOnly = true)
    public TrainingRun run(Actor actor, UUID id) {
        return runs.own(actor, id);
    }

    /** What a run of the caller's organisation can be repeated from. */
    @Transactional(readOnly = true)
    public Origin origin(Actor actor, TrainingRun run) {
        TrainingSets.TrainingSet set = sets.own(actor, run.trainingSet());
        return new Origin(
                names.of(new AccountId(run.startedBy())),
                set,
                set.view().goodValues(run.choice().outcome(), run.choice().badValue()));
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

    /** The models in use for the caller: its bank's, or the platform's. */
    @Transactional(readOnly = true)
    public InUse inUse(Actor actor) {
        Optional<OrganizationId> owner = ActivateModel.owner(actor);
        CardsInUse inUse = cards.inUse();
        String champion = owner.map(inUse::of).orElseGet(inUse::platform).version();
        String challenger =
                cards.challenger(owner).map(model -> model.card().version()).orElse("");
        return new InUse(role(Use.CHAMPION, champion, owner), role(Use.CHALLENGER, challenger, owner));
    }

    private RoleInUse role(Use use, String version, Optional<OrganizationId> owner) {
        return new RoleInUse(
                use, version, cards.own(use, owner), uses.ending(use, owner).orElse(null));
    }
}
