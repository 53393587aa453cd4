package io.creditbridge.modelling;

import io.creditbridge.organization.OrganizationId;
import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.scorecard.ShippedScorecards;
import io.creditbridge.training.DriftBaseline;
import io.creditbridge.training.FittedModel;
import io.creditbridge.training.ModelText;
import io.creditbridge.training.ShippedBaseline;
import io.creditbridge.training.TrainingReport;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The models that score firms: a champion decides, a challenger's scores are recorded beside it. The platform has its
 * own, at first the shipped card; a bank may use its own for its own products.
 *
 * <p>Models never change under their version, so what was read once is kept.
 */
@Component
public class ActiveCards {

    private final ModelUses uses;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Scorecard shipped = ShippedScorecards.trade();
    private final Map<String, FittedModel> byVersion = new ConcurrentHashMap<>();

    ActiveCards(ModelUses uses, JdbcClient jdbc, JsonMapper json) {
        this.uses = uses;
        this.jdbc = jdbc;
        this.json = json;
        byVersion.put(shipped.version(), FittedModel.of(shipped));
        ShippedScorecards.former().forEach(card -> byVersion.put(card.version(), FittedModel.of(card)));
    }

    /** The cards that decide now. */
    public CardsInUse inUse() {
        Scorecard platform = shipped;
        Map<OrganizationId, Scorecard> banks = new HashMap<>();
        for (Map.Entry<Optional<OrganizationId>, String> one : uses.champions().entrySet()) {
            Optional<Scorecard> card = card(one.getValue());
            if (one.getKey().isEmpty()) {
                platform = card.orElse(shipped);
            } else {
                card.ifPresent(found -> banks.put(one.getKey().get(), found));
            }
        }
        return new CardsInUse(platform, banks);
    }

    /**
     * The model whose scores are recorded beside the champion of a bank, or of the platform: a bank's own, else the
     * platform's; the champion itself is none.
     */
    public Optional<FittedModel> challenger(Optional<OrganizationId> bank) {
        CardsInUse inUse = inUse();
        String champion = bank.map(inUse::of).orElseGet(inUse::platform).version();
        return challenging(bank, champion)
                .or(() -> challenging(Optional.empty(), champion))
                .flatMap(this::model);
    }

    private Optional<String> challenging(Optional<OrganizationId> owner, String champion) {
        return uses.version(ModelUses.Use.CHALLENGER, owner).filter(version -> !version.equals(champion));
    }

    /**
     * Whether an organisation, or the platform, has an own model in a role, so that going back from it changes
     * something: an own challenger that is the champion itself is recorded nowhere. The platform's may be recorded
     * beside the champions of banks alone.
     */
    boolean own(ModelUses.Use use, Optional<OrganizationId> owner) {
        Optional<String> version = uses.version(use, owner);
        if (version.isEmpty() || use == ModelUses.Use.CHAMPION) {
            return version.isPresent();
        }
        Stream<Optional<OrganizationId>> others = owner.isPresent()
                ? Stream.empty()
                : inUse().banks().keySet().stream().map(Optional::of);
        return Stream.concat(Stream.of(owner), others)
                .anyMatch(one ->
                        challenger(one).map(model -> model.card().version()).equals(version));
    }

    /** The card of a version, in use or not; empty where nobody trained it here. */
    public Optional<Scorecard> card(String version) {
        return model(version).map(FittedModel::card);
    }

    /** The model of a version, in use or not; empty where nobody trained it here. */
    public Optional<FittedModel> model(String version) {
        FittedModel known = byVersion.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<FittedModel> read = jdbc.sql(
                        "select model from training_run where model_version = ? and status = 'DONE' limit 1")
                .param(version)
                .query(String.class)
                .optional()
                .map(ModelText::read);
        read.ifPresent(model -> byVersion.put(version, model));
        return read;
    }

    /** What the card of a version was trained on. */
    public DriftBaseline baseline(String version) {
        return jdbc.sql("select report from training_run where model_version = ? and status = 'DONE' limit 1")
                .param(version)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, TrainingReport.class).baseline())
                .orElseGet(ShippedBaseline::trade);
    }
}
