package io.creditbridge.modelling;

import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.scorecard.ShippedScorecards;
import io.creditbridge.training.DriftBaseline;
import io.creditbridge.training.ModelText;
import io.creditbridge.training.ShippedBaseline;
import io.creditbridge.training.TrainingReport;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cards that score firms: the champion decides, the challenger's scores are recorded beside it. Until somebody
 * activates a trained one, the champion is the shipped card.
 *
 * <p>Cards never change under their version, so what was read once is kept.
 */
@Component
public class ActiveCards {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Scorecard shipped = ShippedScorecards.trade();
    private final Map<String, Scorecard> byVersion = new ConcurrentHashMap<>();

    ActiveCards(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        byVersion.put(shipped.version(), shipped);
    }

    /** What a card can be used for. */
    public enum Use {
        /** It decides. */
        CHAMPION,
        /** Its scores are recorded only. */
        CHALLENGER
    }

    /** The card that decides. */
    public Scorecard champion() {
        return version(Use.CHAMPION).flatMap(this::card).orElse(shipped);
    }

    /** The card whose scores are recorded beside; empty where there is none, or it is the champion itself. */
    public Optional<Scorecard> challenger() {
        Optional<String> champion = version(Use.CHAMPION);
        return version(Use.CHALLENGER)
                .filter(version -> !Optional.of(version).equals(champion))
                .flatMap(this::card);
    }

    /** The card of a version, in use or not; empty where nobody trained it here. */
    public Optional<Scorecard> card(String version) {
        Scorecard known = byVersion.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Scorecard> read = jdbc.sql(
                        "select model from training_run where model_version = ? and status = 'DONE' limit 1")
                .param(version)
                .query(String.class)
                .optional()
                .map(text -> ModelText.read(text).card());
        read.ifPresent(card -> byVersion.put(version, card));
        return read;
    }

    /** What the champion was trained on. */
    public DriftBaseline baseline() {
        return version(Use.CHAMPION)
                .flatMap(version -> jdbc.sql(
                                "select report from training_run where model_version = ? and status = 'DONE' limit 1")
                        .param(version)
                        .query(String.class)
                        .optional())
                .map(text -> json.readValue(text, TrainingReport.class).baseline())
                .orElseGet(ShippedBaseline::trade);
    }

    private Optional<String> version(Use use) {
        return jdbc.sql("""
                        select r.model_version from model_in_use u join training_run r on r.id = u.run_id
                        where u.role = ? order by u.id desc limit 1
                        """).param(use.name()).query(String.class).optional();
    }

    void use(Use use, TrainingRun run, UUID activatedBy, Instant at) {
        jdbc.sql("""
                        insert into model_in_use (role, run_id, trained_by, activated_by, activated_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(use.name(), run.id(), run.startedBy(), activatedBy, Timestamp.from(at))
                .update();
    }
}
