package io.creditbridge.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.scorecard.BinningLimits;
import io.creditbridge.scorecard.CardTemplate;
import io.creditbridge.scorecard.TrainingOutcome;
import io.creditbridge.scorecard.TrainingSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelTrainingTest {

    private static final TableTraining TRAINING = new TableTraining(
            new TrainingSettings(new BinningLimits(20, 6, 0.02), 0.02, 0.95, 0.99, 15, 4, 5, 7),
            CardTemplate.plain("test-1"),
            Boosting.none());

    @Test
    void trainsWithoutAnyHandWorkAndReportsWhatItFound() {
        List<Double> told = new ArrayList<>();
        Candidate candidate = trained(LoanFile.of(3000, 5), Optional.empty(), told);
        TrainingReport report = candidate.report();
        Performance card = report.of(Performance.Model.CARD).orElseThrow();
        assertThat(card.auc().mean()).isBetween(0.65, 0.85);
        assertThat(card.auc().lower()).isLessThan(card.auc().mean());
        assertThat(card.roc().getFirst()).isEqualTo(new Performance.RocPoint(0, 0));
        assertThat(card.roc().getLast()).isEqualTo(new Performance.RocPoint(1, 1));
        assertThat(card.calibration().stream()
                        .mapToInt(Performance.CalibrationBin::cases)
                        .sum())
                .isEqualTo(3000);
        assertThat(report.used()).contains("no_emp", "state").doesNotContain("term");
        assertThat(report.bestInput()).isEqualTo("no_emp");
        assertThat(report.segments()).extracting(SegmentReading::input).contains("state");
        assertThat(report.withoutTrees()).isEqualTo("none");
        assertThat(told).isSorted().endsWith(1.0);
    }

    @Test
    void givesTheSameFileForTheSameDataAndSeed() {
        String once = ModelText.write(trained(LoanFile.of(1500, 5), Optional.empty(), new ArrayList<>())
                .model());
        String again = ModelText.write(trained(LoanFile.of(1500, 5), Optional.empty(), new ArrayList<>())
                .model());
        assertThat(again).isEqualTo(once);
        assertThat(ModelText.write(ModelText.read(once))).isEqualTo(once);
    }

    @Test
    void judgesLaterCasesByEarlierOnes() {
        TrainingReport report = trained(LoanFile.of(3000, 5), Optional.of("ApprovalFY"), new ArrayList<>())
                .report();
        assertThat(report.cases().split()).isEqualTo(TrainingReport.Split.IN_TIME);
        assertThat(report.cases().judged()).isBetween(600, 1200);
        assertThat(report.drift()).isPresent();
    }

    @Test
    void raisesAnAlarmWhereLaterCasesGoBadMoreOften() {
        TrainingTable table = LoanFile.of(3000, 5);
        OutcomeColumn outcome = OutcomeColumn.find(table).orElseThrow();
        boolean[] bad = outcome.bad(table);
        int[] worse = new int[table.size()];
        Random random = new Random(3);
        for (int row = 0; row < worse.length; row++) {
            int same = row;
            while (row > 2200 && !bad[same] && random.nextInt(3) > 0) {
                same = 2201 + random.nextInt(799);
            }
            worse[row] = same;
        }
        TrainingReport report = trained(table.rows(worse), Optional.of("ApprovalFY"), new ArrayList<>())
                .report();
        assertThat(report.drift().orElseThrow().alarms()).contains(DriftReading.Alarm.CALIBRATION_MOVED);
    }

    @Test
    void saysWhyNothingCanBeTrained() {
        TrainingTable table = LoanFile.of(300, 5);
        assertThat(refused(table.rows(0, 1, 2, 3, 4))).isEqualTo(TrainingOutcome.Reason.TOO_FEW_ROWS);
        OutcomeColumn outcome = OutcomeColumn.find(table).orElseThrow();
        boolean[] bad = outcome.bad(table);
        int[] goods = java.util.stream.IntStream.range(0, 300)
                .filter(row -> !bad[row])
                .toArray();
        assertThat(refused(table.rows(goods))).isEqualTo(TrainingOutcome.Reason.ONE_CLASS_ONLY);
    }

    @Test
    void countsAWordNeverMetAsNoEvidence() {
        FittedModel model = trained(LoanFile.of(3000, 5), Optional.empty(), new ArrayList<>())
                .model();
        CategoryEncoding states = model.encodings().entries().getFirst().encoding();
        assertThat(states.evidence("CA")).isLessThan(states.evidence("NY"));
        assertThat(states.evidence("ZZ")).isNaN();
        var read = model.card().characteristics().stream()
                .filter(each -> each.featureId().equals("state"))
                .findFirst()
                .orElseThrow();
        assertThat(read.evidence(read.bins().of(Double.NaN))).isZero();
    }

    @Test
    void saysOneValueOnlyOfWordsThatAreOneAndNotOfRareOnes() {
        TrainingTable file = LoanFile.of(3000, 5);
        int[] branchOfRow = new int[file.size()];
        List<String> branches = new ArrayList<>();
        for (int row = 0; row < branchOfRow.length; row++) {
            branchOfRow[row] = row % 200;
            if (row < 200) {
                branches.add("branch " + row);
            }
        }
        List<TableColumn> columns = new ArrayList<>(file.columns());
        columns.add(TableColumn.ofWords("Branch", branchOfRow, branches));
        TrainingOrder order = order(new TrainingTable(columns), Optional.empty(), Set.of("Filler"));
        TrainingReport report = ((ModelTraining.Done) ModelTraining.run(order, TRAINING, done -> {}))
                .candidate()
                .report();
        assertThat(report.warnings())
                .contains(
                        new TrainingOutcome.Warning("branch", TrainingOutcome.Warning.Kind.WORDS_ALIKE),
                        new TrainingOutcome.Warning("filler", TrainingOutcome.Warning.Kind.CONSTANT));
    }

    @Test
    void staircaseRisesAndKeepsTheMean() {
        Random random = new Random(1);
        double[] pd = new double[500];
        boolean[] bad = new boolean[500];
        for (int i = 0; i < 500; i++) {
            pd[i] = random.nextDouble();
            bad[i] = random.nextDouble() < pd[i] * pd[i];
        }
        IsotonicCalibration staircase = IsotonicCalibration.fit(pd, bad);
        assertThat(staircase.steps())
                .isSortedAccordingTo(java.util.Comparator.comparingDouble(IsotonicCalibration.Step::share));
        double sum = 0;
        double bads = 0;
        for (int i = 0; i < 500; i++) {
            sum += staircase.apply(pd[i]);
            bads += bad[i] ? 1 : 0;
        }
        assertThat(sum).isCloseTo(bads, within(1e-9));
        assertThat(staircase.apply(0.5)).isCloseTo(0.25, within(0.12));
    }

    @Test
    void walksTreesAsTheirLibraryDoes() {
        String text = """
                tree
                version=v4

                Tree=0
                num_leaves=3
                split_feature=0 1
                threshold=1.5 -0.5
                decision_type=2 8
                left_child=1 -1
                right_child=-2 -3
                leaf_value=0.1 0.2 0.3

                Tree=1
                num_leaves=1
                leaf_value=1.0

                end of trees
                feature_infos=[-inf:inf]
                """;
        BoostedTrees trees = BoostedTrees.read(text);
        assertThat(trees.size()).isEqualTo(2);
        assertThat(trees.logit(new double[] {2, 0})).isCloseTo(1.2, within(1e-15));
        assertThat(trees.logit(new double[] {1, -1})).isCloseTo(1.1, within(1e-15));
        assertThat(trees.logit(new double[] {1, 0})).isCloseTo(1.3, within(1e-15));
        assertThat(trees.logit(new double[] {1, Double.NaN})).isCloseTo(1.3, within(1e-15));
        assertThat(trees.logit(new double[] {Double.NaN, -1})).isCloseTo(1.1, within(1e-15));
    }

    private static TrainingOutcome.Reason refused(TrainingTable table) {
        TrainingOrder order = order(table, Optional.empty());
        return ((ModelTraining.Refused) ModelTraining.run(order, TRAINING, done -> {})).reason();
    }

    private static Candidate trained(TrainingTable table, Optional<String> vintage, List<Double> told) {
        return ((ModelTraining.Done) ModelTraining.run(order(table, vintage), TRAINING, told::add)).candidate();
    }

    private static TrainingOrder order(TrainingTable table, Optional<String> vintage) {
        return order(table, vintage, Set.of());
    }

    private static TrainingOrder order(TrainingTable table, Optional<String> vintage, Set<String> putBack) {
        return new TrainingOrder(
                "TABLE",
                "table-1",
                table,
                new OutcomeColumn("MIS_Status", "CHGOFF"),
                List.of(),
                putBack,
                vintage,
                Double.NaN,
                Double.NaN,
                Optional.empty(),
                7);
    }
}
