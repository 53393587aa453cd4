package io.creditbridge.quoting;

import io.creditbridge.dataimport.FeatureSnapshots;
import io.creditbridge.dataimport.SourceSnapshots;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.features.FirmFeatures;
import io.creditbridge.features.StandardSets;
import io.creditbridge.modelling.ActiveCards;
import io.creditbridge.modelling.CardsInUse;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.scorecard.ScoreOutcome;
import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.training.DriftBaseline;
import io.creditbridge.training.DriftReading;
import io.creditbridge.web.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How far the firms of today lie from those the card in use was trained on: index of the score and of each input. */
@Component
class ScoreDrift {

    private static final int MOST_LISTED = 30;

    private final ActiveCards cards;
    private final Firms sources;
    private final LoanOutcomes outcomes;
    private final Today today;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ScoreDrift(Firms firms, LoanOutcomes outcomes, Today today, JdbcClient jdbc, JsonMapper json) {
        this.cards = firms.cards();
        this.sources = firms;
        this.outcomes = outcomes;
        this.today = today;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The card in use, and the firms it scores. */
    @Component
    record Firms(ActiveCards cards, FeatureSnapshots trade, SourceSnapshots others) {

        private List<FeatureVector> scorable(String setVersion, LocalDate day) {
            return FirmFeatures.standardSet().version().equals(setVersion)
                    ? trade.scorable(day)
                    : others.scorable(StandardSets.of(setVersion).orElseThrow(), day);
        }
    }

    /**
     * A reading of the past.
     *
     * @param checkedAt when
     * @param modelVersion the card in use then
     * @param cases firms that it scored
     * @param scorePsi index of the score; 0 without any firm
     * @param known loans it scored whose outcome was known
     * @param expectedBadShare their mean probability; null without any
     * @param observedBadShare the share that went bad; null likewise
     * @param alarms what was wrong, separated by commas; empty where nothing was
     * @param moved inputs whose index is above the alarm's, the largest first
     */
    record Reading(
            Instant checkedAt,
            String modelVersion,
            int cases,
            double scorePsi,
            int known,
            @Nullable Double expectedBadShare,
            @Nullable Double observedBadShare,
            String alarms,
            List<DriftReading.InputPsi> moved) {}

    /** Takes a reading of each card in use, and answers the alarms of the platform's. */
    String check(Instant at) {
        CardsInUse inUse = cards.inUse();
        inUse.banks().forEach((bank, card) -> check(card, bank, at));
        return check(inUse.platform(), null, at);
    }

    /** Takes a reading of the firms that consent to be scored and have what the card reads. */
    private String check(Scorecard card, @Nullable OrganizationId bank, Instant at) {
        DriftBaseline baseline = cards.baseline(card.version());
        List<FeatureVector> firms = sources.scorable(card.featureSetVersion(), today.day());
        List<Double> pd = new ArrayList<>();
        List<FeatureVector> scored = new ArrayList<>();
        for (FeatureVector firm : firms) {
            if (card.score(firm, today.day()) instanceof ScoreOutcome.Scored one) {
                pd.add(one.pd());
                scored.add(firm);
            }
        }
        List<double[]> inputs = baseline.inputs().stream()
                .map(input -> scored.stream()
                        .mapToDouble(firm -> firm.value(input.name()))
                        .toArray())
                .toList();
        DriftReading reading =
                DriftReading.of(baseline, new DriftReading.Cases(pd, inputs), outcomes.of(card.version(), today.day()));
        String alarms = reading.alarms().stream().map(Enum::name).collect(Collectors.joining(","));
        jdbc.sql("""
                        insert into drift_check (checked_at, model_version, case_count, score_psi, alarms, reading,
                            organization_id)
                        values (:at, :version, :cases, :psi, :alarms, cast(:reading as jsonb), :bank)
                        """)
                .param("at", Timestamp.from(at))
                .param("version", card.version())
                .param("cases", pd.size())
                .param("psi", reading.scorePsi())
                .param("alarms", alarms)
                .param("reading", json.writeValueAsString(reading))
                .param("bank", bank == null ? null : bank.value())
                .update();
        return alarms;
    }

    /** The newest readings of the platform's card, or of a bank's own. */
    List<Reading> listed(@Nullable OrganizationId bank) {
        return jdbc.sql("""
                        select * from drift_check where organization_id is not distinct from cast(:bank as uuid)
                        order by id desc limit :most
                        """)
                .param("bank", bank == null ? null : bank.value())
                .param("most", MOST_LISTED)
                .query((row, number) -> read(row))
                .list();
    }

    private Reading read(ResultSet row) throws SQLException {
        JsonNode reading = json.readTree(row.getString("reading"));
        int known = reading.path("known").asInt(0);
        return new Reading(
                row.getTimestamp("checked_at").toInstant(),
                row.getString("model_version"),
                row.getInt("case_count"),
                row.getDouble("score_psi"),
                known,
                known == 0 ? null : reading.path("expectedBadShare").asDouble(),
                known == 0 ? null : reading.path("observedBadShare").asDouble(),
                row.getString("alarms"),
                reading.path("inputPsi")
                        .valueStream()
                        .map(one -> json.treeToValue(one, DriftReading.InputPsi.class))
                        .filter(one -> one.psi() > DriftReading.PSI_ALARM)
                        .sorted(Comparator.comparingDouble(DriftReading.InputPsi::psi)
                                .reversed())
                        .toList());
    }

    /** The readings of the card that a bank sees firms by: its own, or else the platform's. */
    List<Reading> seenBy(@Nullable OrganizationId bank) {
        return listed(bank != null && cards.inUse().banks().containsKey(bank) ? bank : null);
    }

    /** What was wrong at the newest reading of the card that a bank sees firms by; empty where nothing was. */
    List<DriftReading.Alarm> alarms(OrganizationId bank) {
        Scorecard card = cards.inUse().of(bank);
        return seenBy(bank).stream()
                .findFirst()
                .filter(reading -> reading.modelVersion().equals(card.version()))
                .map(Reading::alarms)
                .filter(alarms -> !alarms.isEmpty())
                .map(alarms -> Arrays.stream(alarms.split(","))
                        .map(DriftReading.Alarm::valueOf)
                        .toList())
                .orElse(List.of());
    }
}
