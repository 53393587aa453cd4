package io.creditbridge.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.features.FeatureSet;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.features.FirmAggregates;
import io.creditbridge.features.FirmFeatures;
import io.creditbridge.features.Monotonicity;
import io.creditbridge.scorecard.ScoreOutcome.Referred;
import io.creditbridge.scorecard.ScoreOutcome.Scored;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final FeatureSet SET = FirmFeatures.standardSet();
    private static final Scorecard CARD = ShippedScorecards.trade();

    @Test
    void writesAndReadsACardWithoutChangingABit() {
        String text = ShippedScorecards.text("cumcm2020c-2.scorecard");
        assertThat(ScorecardText.write(ScorecardText.read(text))).isEqualTo(text);
    }

    @Test
    void refusesTextThatIsNoCard() {
        String text = ShippedScorecards.text("cumcm2020c-2.scorecard");
        for (String broken : List.of(
                "",
                "nonsense",
                text.replace("creditbridge-scorecard 1", "creditbridge-scorecard 2"),
                text.replaceFirst("goods [0-9]+", "goods"),
                text + "extra line\n",
                text.replaceFirst("edges .*\n", "edges 2 1\n"))) {
            assertThatThrownBy(() -> ScorecardText.read(broken)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refersAFirmNothingIsKnownOf() {
        ScoreOutcome outcome = CARD.score(FirmFeatures.compute(FirmAggregates.EMPTY, DAY));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Referred.class,
                        referred -> assertThat(referred.reasons())
                                .containsExactly(new Referral(Referral.Kind.NO_SOURCE, SET.version())));
    }

    @Test
    void refersAFirmOfTooLittleHistoryAndNamesWhatIsMissing() {
        double[] values = new double[SET.size()];
        Arrays.fill(values, Double.NaN);
        values[SET.positionOf("history_months")] = 2;
        assertThat(CARD.score(FeatureVector.of(SET, DAY, values, Set.of())))
                .isInstanceOfSatisfying(
                        Referred.class,
                        referred -> assertThat(referred.reasons())
                                .extracting(Referral::kind)
                                .contains(Referral.Kind.TOO_LITTLE_HISTORY, Referral.Kind.MISSING_FEATURE));
    }

    @Test
    void refersAFirmWithOneMissingFeatureAndNamesIt() {
        double[] values = vector(new Random(1)).values();
        values[SET.positionOf("sales_active_share")] = Double.NaN;
        FeatureVector firm = FeatureVector.of(SET, DAY, values, Set.of());
        assertThat(CARD.score(firm)).isInstanceOfSatisfying(Referred.class, referred -> {
            assertThat(referred.reasons())
                    .containsExactly(new Referral(Referral.Kind.MISSING_FEATURE, "sales_active_share"));
            assertThat(referred.inputHash()).isEqualTo(firm.hash());
            assertThat(referred.modelVersion()).isEqualTo("cumcm2020c-2");
        });
    }

    @Test
    void givesNoScoreOnceTheDataHaveGrownOld() {
        double[] values = vector(new Random(1)).values();
        values[SET.positionOf("days_since_sale")] = 30;
        FeatureVector firm = FeatureVector.of(SET, DAY, values, Set.of());
        assertThat(CARD.score(firm, DAY.plusDays(150))).isEqualTo(CARD.score(firm));
        assertThat(CARD.score(firm, DAY.minusDays(400)))
                .as("no day before that of the data makes them fresher")
                .isEqualTo(CARD.score(firm));
        assertThat(CARD.score(firm, DAY.plusDays(151)))
                .isInstanceOfSatisfying(
                        Referred.class,
                        referred -> assertThat(referred.reasons())
                                .containsExactly(new Referral(Referral.Kind.STALE_DATA, "days_since_sale")));
        Scorecard withoutLimit = new Scorecard(
                "plain-1",
                CARD.featureSetVersion(),
                CARD.model(),
                CARD.characteristics(),
                CARD.scale(),
                CARD.grades(),
                List.of());
        assertThat(withoutLimit.score(firm, DAY.plusDays(180))).isInstanceOf(Scored.class);
        assertThat(withoutLimit.score(firm, DAY.plusDays(181)))
                .isInstanceOfSatisfying(
                        Referred.class,
                        referred -> assertThat(referred.reasons())
                                .containsExactly(new Referral(Referral.Kind.STALE_DATA, SET.version())));
    }

    @Test
    void refersAVectorOfAnotherFeatureSet() {
        FeatureSet other = new FeatureSet("trade-2", SET.definitions());
        FeatureVector firm = FeatureVector.of(other, DAY, vector(new Random(1)).values(), Set.of());
        assertThat(CARD.score(firm)).isInstanceOf(Referred.class);
    }

    @Test
    void neverGivesAReasonToAFirmThatHasTheBestOfEverything() {
        double[] values = vector(new Random(1)).values();
        for (Characteristic characteristic : CARD.characteristics()) {
            double best = characteristic.evidence(0) > characteristic.evidence(1) ? -1e300 : 1e300;
            values[SET.positionOf(characteristic.featureId())] = best;
        }
        Scored scored = (Scored) CARD.score(FeatureVector.of(SET, DAY, values, Set.of()));
        assertThat(scored.reasons()).isEmpty();
        assertThat(scored.points()).isEqualTo(Math.round(PointScale.STANDARD.points(scored.logit())));
    }

    @Property(tries = 300)
    void aWorseValueOfADeclaredFeatureNeverHelps(@ForAll long seed) {
        Random random = new Random(seed);
        double[] values = vector(random).values();
        Scored before = (Scored) CARD.score(FeatureVector.of(SET, DAY, values, Set.of()));
        List<Characteristic> declared = CARD.characteristics().stream()
                .filter(characteristic -> characteristic.monotonicity() != Monotonicity.UNDECLARED)
                .toList();
        Characteristic one = declared.get(random.nextInt(declared.size()));
        int at = SET.positionOf(one.featureId());
        double worse = one.monotonicity() == Monotonicity.HIGHER_IS_SAFER ? -1 : 1;
        values[at] += worse * random.nextDouble() * (1 + Math.abs(values[at]));
        if (one.featureId().equals("sales_months_12m")) {
            values[at] = Math.max(3, values[at]);
        }
        Scored after = (Scored) CARD.score(FeatureVector.of(SET, DAY, values, Set.of()));
        assertThat(after.pd()).isGreaterThanOrEqualTo(before.pd());
        assertThat(after.points()).isLessThanOrEqualTo(before.points());
    }

    @Property(tries = 300)
    void reasonsAreAtMostFourTheCostliestFirstAndTheSameWhenScoredAgain(@ForAll long seed) {
        FeatureVector firm = vector(new Random(seed));
        Scored scored = (Scored) CARD.score(firm);
        List<Double> lost =
                scored.reasons().stream().map(ReasonCode::pointsLost).toList();
        assertThat(lost)
                .hasSizeLessThanOrEqualTo(Scorecard.REASON_LIMIT)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(lost).allSatisfy(points -> assertThat(points).isPositive());
        assertThat(scored.reasons())
                .allSatisfy(reason -> assertThat(reason.messageKey()).isEqualTo("reason." + reason.featureId()));
        assertThat(CARD.score(firm)).isEqualTo(scored);
        double[] row = CARD.row(firm);
        double[] logits = new double[1];
        CARD.scorer().logits(row, 1, logits);
        assertThat(logits[0]).isEqualTo(scored.logit());
        assertThat(scored.pd()).isEqualTo(Logit.inverse(scored.logit()));
    }

    @Test
    void movesItsProbabilitiesToThePortfolioAndSaysSoInItsVersion() {
        Scorecard moved = CARD.forPortfolio(0.03);
        FeatureVector firm = vector(new Random(3));
        Scored here = (Scored) CARD.score(firm);
        Scored there = (Scored) moved.score(firm);
        double sample = CARD.model().sampleBadShare();
        assertThat(there.pd()).isCloseTo(Logit.shiftPrior(here.pd(), sample, 0.03), within(1e-12));
        assertThat(there.modelVersion()).isEqualTo("cumcm2020c-2@0.030000");
        assertThat(ScorecardText.write(ScorecardText.read(ScorecardText.write(moved))))
                .isEqualTo(ScorecardText.write(moved));
        assertThatThrownBy(() -> CARD.forPortfolio(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gradesByTheFirstBoundAboveTheProbability() {
        assertThat(Grade.of(0, Grade.STANDARD).name()).isEqualTo("AAA");
        assertThat(Grade.of(0.005, Grade.STANDARD).name()).isEqualTo("AA");
        assertThat(Grade.of(0.299, Grade.STANDARD).name()).isEqualTo("CCC");
        assertThat(Grade.of(1, Grade.STANDARD).name()).isEqualTo("D");
    }

    /** A firm with every feature known, long enough seen and trading lately. */
    private static FeatureVector vector(Random random) {
        double[] values = new double[SET.size()];
        Arrays.setAll(values, i -> random.nextDouble());
        for (Characteristic characteristic : CARD.characteristics()) {
            double[] edges = characteristic.bins().edges();
            double edge = edges[random.nextInt(edges.length)];
            values[SET.positionOf(characteristic.featureId())] = edge * (0.5 + random.nextDouble());
        }
        values[SET.positionOf("sales_months_12m")] = 3 + random.nextInt(10);
        values[SET.positionOf("history_months")] = 24;
        values[SET.positionOf("days_since_sale")] = 5;
        return FeatureVector.of(SET, DAY, values, Set.of());
    }
}
