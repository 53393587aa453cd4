package io.creditbridge.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.scorecard.TrainingSettings;
import io.creditbridge.training.Candidate;
import io.creditbridge.training.ColumnConcern;
import io.creditbridge.training.ColumnFinding;
import io.creditbridge.training.DriftReading;
import io.creditbridge.training.ModelText;
import io.creditbridge.training.ModelTraining;
import io.creditbridge.training.OutcomeColumn;
import io.creditbridge.training.Performance;
import io.creditbridge.training.TrainingOrder;
import io.creditbridge.training.TrainingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Training on the public development data as it lies there, without any hand-work.
 *
 * <p>The data is not part of the project. It is looked for beside it (property {@code creditbridge.data}); without it
 * the tests are left out and say so.
 */
class RealTrainingIT {

    private static final Path DATA = Path.of(System.getProperty("creditbridge.data", "../../shared/data"));

    @Test
    void tellsFailingFirmsByTheirInvoices() throws IOException {
        TrainingReport report = trained(order(
                        Optional.empty(),
                        Double.NaN,
                        Double.NaN,
                        "cumcm2020c/firms_labelled.csv",
                        "cumcm2020c/invoices_labelled_in.csv.gz",
                        "cumcm2020c/invoices_labelled_out.csv.gz"))
                .report();
        assertThat(report.cases().shape()).isEqualTo("TRADE");
        assertThat(concern(report, "rating")).contains(ColumnConcern.AFTER_THE_OUTCOME);
        assertThat(report.used()).doesNotContain("rating");
        Performance card = show(report, Performance.Model.CARD);
        show(report, Performance.Model.TREES);
        Performance both = show(report, Performance.Model.BOTH);
        assertThat(card.auc().mean()).isGreaterThanOrEqualTo(0.86);
        assertThat(card.ks().mean()).isGreaterThanOrEqualTo(0.65);
        assertThat(Math.min(card.brier().mean(), both.brier().mean())).isLessThanOrEqualTo(0.10);
        assertThat(show(report, Performance.Model.BEST_INPUT).auc().mean()).isGreaterThan(0.85);
    }

    @Test
    void tellsBadLoansByTheAccountBeforeThem() throws IOException {
        TrainingReport report = trained(order(
                        Optional.empty(),
                        Double.NaN,
                        Double.NaN,
                        "berka/loans.csv",
                        "berka/transactions_preloan.csv.gz"))
                .report();
        assertThat(report.cases().shape()).isEqualTo("BANK");
        assertThat(report.inputs()).contains("payments_to_inflow_mean").doesNotContain("status", "loan_id");
        show(report, Performance.Model.CARD);
        show(report, Performance.Model.BOTH);
        assertThat(show(report, Performance.Model.TREES).auc().mean()).isGreaterThanOrEqualTo(0.91);
    }

    @Test
    void tellsFailingSmallFirmsWithoutAnyLeak() throws IOException {
        TrainingReport report = trained(order(Optional.empty(), Double.NaN, Double.NaN, "sba/sba_natural_dev.csv.gz"))
                .report();
        for (String leak : new String[] {"Term", "ChgOffDate", "ChgOffPrinGr", "DisbursementDate", "Name"}) {
            assertThat(concern(report, leak)).as(leak).isPresent();
        }
        assertThat(concern(report, "Term")).contains(ColumnConcern.ROUNDNESS_TELLS_THE_OUTCOME);
        assertThat(show(report, Performance.Model.CARD).auc().mean()).isBetween(0.73, 0.90);
        assertThat(show(report, Performance.Model.TREES).auc().mean()).isBetween(0.73, 0.90);
    }

    @Test
    void raisesAnAlarmWhereLaterYearsAreOtherThanEarlierOnes() throws IOException {
        Candidate candidate = trained(order(Optional.of("ApprovalFY"), 2004, 2006, "sba/sbacase_selected1.csv"));
        TrainingReport report = candidate.report();
        assertThat(concern(report, "RealEstate")).contains(ColumnConcern.FOLLOWS_FROM_A_LEAK);
        assertThat(concern(report, "xx")).contains(ColumnConcern.FOLLOWS_FROM_A_LEAK);
        assertThat(concern(report, "Recession")).contains(ColumnConcern.AFTER_THE_OUTCOME);
        show(report, Performance.Model.CARD);
        DriftReading drift = report.drift().orElseThrow();
        assertThat(drift.observedBadShare()).isGreaterThan(2 * drift.expectedBadShare());
        assertThat(drift.alarms()).contains(DriftReading.Alarm.CALIBRATION_MOVED);
    }

    @Test
    void givesTheSameFileAgain() throws IOException {
        TrainingOrder order = order(Optional.empty(), Double.NaN, Double.NaN, "sba/sbacase_selected1.csv");
        String once = ModelText.write(trained(order).model());
        assertThat(ModelText.write(trained(order).model())).isEqualTo(once).contains("Tree=0");
    }

    private static Optional<ColumnConcern> concern(TrainingReport report, String column) {
        return report.findings().stream()
                .filter(finding -> finding.column().equals(column))
                .map(ColumnFinding::concern)
                .findFirst();
    }

    /** A figure with its interval, also written to the test's output, from where it goes into the documents. */
    private static Performance show(TrainingReport report, Performance.Model model) {
        Performance found = report.of(model).orElseThrow(() -> new AssertionError(report.withoutTrees()));
        System.out.printf(
                "%s %s: AUC %.3f (%.3f-%.3f) KS %.3f Brier %.4f, %d of %d bad%n",
                report.cases().shape(),
                model,
                found.auc().mean(),
                found.auc().lower(),
                found.auc().upper(),
                found.ks().mean(),
                found.brier().mean(),
                report.cases().bads(),
                report.cases().rows());
        return found;
    }

    private static Candidate trained(TrainingOrder order) {
        Recognised.Shape shape = Recognised.Shape.valueOf(order.shape());
        ModelTraining.Result result = ModelTraining.run(
                order, TrainingProcedure.of(shape, "real-1", new LightGbmBoosting(), order.seed()), done -> {});
        return ((ModelTraining.Done) result).candidate();
    }

    private static TrainingOrder order(Optional<String> vintage, double lastLearnt, double lastJudged, String... names)
            throws IOException {
        Stream<Path> paths = Arrays.stream(names).map(DATA::resolve);
        Assumptions.assumeTrue(paths.allMatch(Files::isReadable), () -> "development data not found: " + DATA);
        Recognised files = TrainingFiles.read(Arrays.stream(names)
                .map(name -> new StoredFile(name, DATA.resolve(name)))
                .toList());
        return new TrainingOrder(
                files.shape().name(),
                files.setVersion(),
                files.table(),
                OutcomeColumn.find(files.table()).orElseThrow(),
                files.inputs(),
                Set.of(),
                vintage,
                lastLearnt,
                lastJudged,
                Optional.empty(),
                TrainingSettings.STANDARD.seed());
    }
}
