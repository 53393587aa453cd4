package io.creditbridge.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.features.FeatureDefinition;
import io.creditbridge.features.FeatureSet;
import io.creditbridge.features.Monotonicity;
import io.creditbridge.scorecard.TrainingOutcome.NotTrainable;
import io.creditbridge.scorecard.TrainingOutcome.Reason;
import io.creditbridge.scorecard.TrainingOutcome.Trained;
import io.creditbridge.scorecard.TrainingOutcome.Warning;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScorecardTrainingTest {

    private static final CardTemplate TEMPLATE = CardTemplate.plain("test-1");
    private static final FeatureSet SET = new FeatureSet(
            "test",
            List.of(
                    FeatureDefinition.ofColumn("strong", Monotonicity.HIGHER_IS_RISKIER),
                    FeatureDefinition.ofColumn("weak", Monotonicity.UNDECLARED),
                    FeatureDefinition.ofColumn("noise", Monotonicity.UNDECLARED),
                    FeatureDefinition.ofColumn("constant", Monotonicity.UNDECLARED),
                    FeatureDefinition.ofColumn("identifier", Monotonicity.UNDECLARED),
                    FeatureDefinition.ofColumn("absent", Monotonicity.UNDECLARED)));

    @Test
    void learnsWhatMattersAndWarnsOfTheRest() {
        TrainingData data = data(2000, 5);
        Trained trained = (Trained) ScorecardTraining.train(data, TrainingSettings.STANDARD, TEMPLATE);
        assertThat(trained.card().characteristics())
                .extracting(Characteristic::featureId)
                .containsExactly("strong", "weak");
        assertThat(trained.warnings())
                .containsExactlyInAnyOrder(
                        new Warning("constant", Warning.Kind.CONSTANT),
                        new Warning("identifier", Warning.Kind.LOOKS_LIKE_AN_ID),
                        new Warning("absent", Warning.Kind.OFTEN_MISSING));
        CrossValidation.Report report =
                new CrossValidation(5, 2, 20, 3).judge(data, TrainingSettings.STANDARD, TEMPLATE);
        assertThat(report.auc().mean()).isBetween(0.80, 0.90);
        assertThat(report.auc().lower()).isLessThan(report.auc().mean());
        assertThat(report.auc().upper()).isGreaterThan(report.auc().mean());
        assertThat(report.calibrationError().mean()).isLessThan(0.05);
    }

    @Test
    void givesTheSameTextForTheSameDataAndSeed() {
        String once = text(data(500, 5));
        assertThat(text(data(500, 5))).isEqualTo(once);
        assertThat(text(data(500, 6))).isNotEqualTo(once);
    }

    @Test
    void warnsOfAFeatureThatAloneIsTooGood() {
        FeatureSet set = new FeatureSet("leak", List.of(FeatureDefinition.ofColumn("leak", Monotonicity.UNDECLARED)));
        double[][] rows = new double[100][1];
        boolean[] bad = new boolean[100];
        for (int i = 0; i < 100; i++) {
            bad[i] = i % 4 == 0;
            rows[i][0] = bad[i] ? 1.5 : 0.5;
        }
        TrainingData data = new TrainingData(set, rows, bad);
        Trained trained = (Trained) ScorecardTraining.train(data, TrainingSettings.STANDARD, TEMPLATE);
        assertThat(trained.warnings()).containsExactly(new Warning("leak", Warning.Kind.TOO_GOOD_ALONE));
    }

    @Test
    void saysWhyNothingCanBeTrained() {
        assertThat(train(data(ScorecardTraining.LEAST_ROWS - 1, 1))).isEqualTo(Reason.TOO_FEW_ROWS);
        TrainingData full = data(100, 1);
        assertThat(train(new TrainingData(SET, rows(100), new boolean[100]))).isEqualTo(Reason.ONE_CLASS_ONLY);
        boolean[] four = new boolean[100];
        four[0] = four[1] = four[2] = four[3] = true;
        assertThat(train(new TrainingData(SET, rows(100), four))).isEqualTo(Reason.TOO_FEW_OF_A_CLASS);
        assertThat(train(new TrainingData(SET, rows(100), full.outcomes()))).isEqualTo(Reason.NOTHING_INFORMATIVE);
        boolean[] tooFew = new boolean[3];
        double[][] rows = rows(100);
        assertThatThrownBy(() -> new TrainingData(SET, rows, tooFew)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void regressionRecoversTheLineThatMadeTheData() {
        Random random = new Random(4);
        double[][] rows = new double[20_000][2];
        boolean[] bad = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = random.nextGaussian();
            rows[i][1] = random.nextGaussian();
            bad[i] = random.nextDouble() < Logit.inverse(-1 + 0.8 * rows[i][0] - 0.5 * rows[i][1]);
        }
        double[] beta = LogisticRegression.fit(rows, bad, 0);
        assertThat(beta[0]).isCloseTo(-1, within(0.06));
        assertThat(beta[1]).isCloseTo(0.8, within(0.06));
        assertThat(beta[2]).isCloseTo(-0.5, within(0.06));
        assertThat(Math.abs(LogisticRegression.fit(rows, bad, 1e6)[1])).isLessThan(0.01);
    }

    @Test
    void regressionStaysFiniteWhereTheClassesPartCleanly() {
        double[][] rows = new double[40][1];
        boolean[] bad = new boolean[40];
        for (int i = 0; i < 40; i++) {
            rows[i][0] = i;
            bad[i] = i >= 20;
        }
        assertThat(LogisticRegression.fit(rows, bad, 1)).doesNotContain(Double.NaN);
    }

    private static Reason train(TrainingData data) {
        return ((NotTrainable) ScorecardTraining.train(data, TrainingSettings.STANDARD, TEMPLATE)).reason();
    }

    private static String text(TrainingData data) {
        return ScorecardText.write(
                ((Trained) ScorecardTraining.train(data, TrainingSettings.STANDARD, TEMPLATE)).card());
    }

    private static double[][] rows(int count) {
        double[][] rows = new double[count][SET.size()];
        for (double[] row : rows) {
            row[5] = Double.NaN;
        }
        return rows;
    }

    private static TrainingData data(int count, long seed) {
        Random random = new Random(seed);
        double[][] rows = rows(count);
        boolean[] bad = new boolean[count];
        for (int i = 0; i < count; i++) {
            rows[i][0] = random.nextGaussian();
            rows[i][1] = random.nextGaussian();
            rows[i][2] = random.nextGaussian();
            rows[i][4] = i;
            bad[i] = random.nextDouble() < Logit.inverse(-2 + 1.8 * rows[i][0] - 0.7 * rows[i][1]);
        }
        return new TrainingData(SET, rows, bad);
    }
}
