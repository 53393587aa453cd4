package io.creditbridge.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.features.FeatureVector;
import io.creditbridge.features.FirmAggregates;
import io.creditbridge.features.FirmFeatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShippedScorecardTest {

    private static final Path TRAINED = Path.of("target/cumcm2020c-2.scorecard");
    private static final Path REPORT = Path.of("../docs/reference/shipped-scorecard.md");
    private static final CrossValidation FIVE_FOLD = new CrossValidation(5, 100, 20, 20_200_910L);
    private static final CardTemplate TEMPLATE = CardTemplate.forTrade("cumcm2020c-2");

    @Test
    void trainingAgainGivesTheShippedFileByteForByte() throws IOException {
        TrainingData data = SharedData.labelledFirms();
        assertThat(data.size()).isEqualTo(82);
        assertThat(data.bads()).isEqualTo(18);
        TrainingOutcome outcome = ScorecardTraining.train(data, TrainingSettings.STANDARD, TEMPLATE);
        assertThat(outcome).isInstanceOf(TrainingOutcome.Trained.class);
        String text = ScorecardText.write(((TrainingOutcome.Trained) outcome).card());
        Files.createDirectories(Path.of("target"));
        Files.writeString(TRAINED, text);
        assertThat(text)
                .as("differs from the shipped card; the new one is in %s", TRAINED)
                .isEqualTo(ShippedScorecards.text("cumcm2020c-2.scorecard"));
    }

    @Test
    void reportsTheFiguresOfRepeatedCrossValidationAndOfSalesAlone() throws IOException {
        TrainingData data = SharedData.labelledFirms();
        CrossValidation.Report card = FIVE_FOLD.judge(data, TrainingSettings.STANDARD, TEMPLATE);
        double[] sales = data.column(data.features().positionOf("sales_total"));
        double[] risk = Arrays.stream(sales).map(amount -> -amount).toArray();
        CrossValidation.Report alone = FIVE_FOLD.judgeFixed(risk, data.outcomes());
        assertThat(card.auc().mean()).isGreaterThanOrEqualTo(0.86);
        assertThat(card.ks().mean()).isGreaterThanOrEqualTo(0.65);
        assertThat(card.untrainedFolds()).isZero();
        String table = line("Scorecard", card)
                + String.format(
                        Locale.ROOT,
                        "| Total sales alone, not fitted | %s | %s | – | – |%n",
                        estimate(alone.auc()),
                        estimate(alone.ks()));
        assertThat(Files.readString(REPORT)).as("figures measured:%n%s", table).contains(table);
    }

    @Test
    void givesEveryFirmAScoreOrAReason() throws IOException {
        Map<String, Integer> grades = new TreeMap<>();
        Scorecard card = ShippedScorecards.trade();
        for (String part : new String[] {"labelled", "unlabelled"}) {
            Map<String, FirmAggregates> firms = SharedData.invoices(part);
            assertThat(firms).hasSize(part.equals("labelled") ? 82 : 201);
            firms.values().forEach(firm -> {
                FeatureVector vector = FirmFeatures.compute(firm, SharedData.endOfOwnTrade(firm));
                String answer = switch (card.score(vector)) {
                    case ScoreOutcome.Scored scored -> {
                        assertThat(scored.pd()).isBetween(0.0, 1.0);
                        assertThat(scored.reasons()).hasSizeLessThanOrEqualTo(4);
                        yield part + " " + scored.grade();
                    }
                    case ScoreOutcome.Referred referred -> {
                        assertThat(referred.reasons()).isNotEmpty();
                        yield part + " referred";
                    }
                };
                grades.merge(answer, 1, Integer::sum);
            });
        }
        StringBuilder table = new StringBuilder();
        grades.forEach((answer, firms) -> table.append("| ")
                .append(answer.replace(" ", " | "))
                .append(" | ")
                .append(firms)
                .append(" |\n"));
        assertThat(Files.readString(REPORT)).as("answers counted:%n%s", table).contains(table);
    }

    private static String line(String name, CrossValidation.Report report) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s |%n",
                name,
                estimate(report.auc()),
                estimate(report.ks()),
                estimate(report.brier()),
                estimate(report.calibrationError()));
    }

    private static String estimate(Estimate figure) {
        return String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", figure.mean(), figure.lower(), figure.upper());
    }
}
