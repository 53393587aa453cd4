package io.creditbridge.quoting;

import io.creditbridge.dataimport.FeatureSnapshots;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.modelling.ActiveCards;
import io.creditbridge.scorecard.ScoreOutcome;
import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.training.DriftBaseline;
import io.creditbridge.training.DriftReading;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How far the firms of today lie from those the card in use was trained on: index of the score and of each input. */
@Component
class ScoreDrift {

    private static final int MOST_LISTED = 30;

    private final ActiveCards cards;
    private final FeatureSnapshots snapshots;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ScoreDrift(ActiveCards cards, FeatureSnapshots snapshots, JdbcClient jdbc, JsonMapper json) {
        this.cards = cards;
        this.snapshots = snapshots;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A reading of the past.
     *
     * @param checkedAt when
     * @param modelVersion the card in use then
     * @param cases firms that it scored
     * @param scorePsi index of the score; 0 without any firm
     * @param alarms what was wrong, separated by commas; empty where nothing was
     */
    record Reading(Instant checkedAt, String modelVersion, int cases, double scorePsi, String alarms) {}

    /** Takes a reading and answers its alarms; a card whose training cases are not known here gives none. */
    String check(Instant at) {
        Optional<DriftBaseline> baseline = cards.baseline();
        if (baseline.isEmpty()) {
            return "";
        }
        Scorecard card = cards.champion();
        List<FeatureVector> firms = snapshots.all();
        List<Double> pd = new ArrayList<>();
        List<FeatureVector> scored = new ArrayList<>();
        for (FeatureVector firm : firms) {
            if (card.score(firm) instanceof ScoreOutcome.Scored one) {
                pd.add(one.pd());
                scored.add(firm);
            }
        }
        List<double[]> inputs = baseline.get().inputs().stream()
                .map(input -> scored.stream()
                        .mapToDouble(firm -> firm.value(input.name()))
                        .toArray())
                .toList();
        List<Boolean> unknown = Collections.nCopies(pd.size(), false);
        DriftReading reading = DriftReading.of(baseline.get(), new DriftReading.Cases(pd, inputs, unknown, unknown));
        String alarms = reading.alarms().stream().map(Enum::name).collect(Collectors.joining(","));
        jdbc.sql("""
                        insert into drift_check (checked_at, model_version, case_count, score_psi, alarms, reading)
                        values (?, ?, ?, ?, ?, cast(? as jsonb))
                        """)
                .params(
                        Timestamp.from(at),
                        card.version(),
                        pd.size(),
                        reading.scorePsi(),
                        alarms,
                        json.writeValueAsString(reading))
                .update();
        return alarms;
    }

    /** The newest readings. */
    List<Reading> listed() {
        return jdbc.sql("select * from drift_check order by id desc limit ?")
                .param(MOST_LISTED)
                .query((row, number) -> new Reading(
                        row.getTimestamp("checked_at").toInstant(),
                        row.getString("model_version"),
                        row.getInt("case_count"),
                        row.getDouble("score_psi"),
                        row.getString("alarms")))
                .list();
    }
}
