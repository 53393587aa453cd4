package io.creditbridge.training;

import io.creditbridge.scorecard.Characteristic;
import io.creditbridge.scorecard.CrossValidation;
import io.creditbridge.scorecard.Logit;
import io.creditbridge.scorecard.RowScorer;
import io.creditbridge.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes a candidate's report from the trial's held-out probabilities. */
final class ReportMaker {

    private final TrainingOrder order;
    private final CaseMatrix cases;
    private final Trial trial;
    private final SplitPlan plan;
    private final int[] rows;
    private final boolean[] bad;

    ReportMaker(TrainingOrder order, CaseMatrix cases, Trial trial, SplitPlan plan) {
        this.order = order;
        this.cases = cases;
        this.trial = trial;
        this.plan = plan;
        this.rows = trial.rows().stream().mapToInt(Integer::intValue).toArray();
        this.bad = cases.outcomes(rows);
    }

    TrainingReport report(TableTraining.Fitted fitted, List<ColumnFinding> findings, int withoutOutcome) {
        Scorecard card = fitted.model().card();
        List<String> used =
                card.characteristics().stream().map(Characteristic::featureId).toList();
        double[] pd = trial.card().getFirst();
        boolean inTime = plan instanceof SplitPlan.InTime;
        int best = bestInput();
        return new TrainingReport(
                new TrainingReport.Cases(
                        order.shape(),
                        cases.size(),
                        ModelTraining.count(cases.outcomes()),
                        withoutOutcome,
                        order.outcome().column(),
                        order.outcome().badValue(),
                        inTime ? TrainingReport.Split.IN_TIME : TrainingReport.Split.FOLDS,
                        rows.length,
                        order.seed()),
                findings,
                order.putBack().stream().sorted().toList(),
                cases.inputs().stream().map(ModelInput::id).toList(),
                used,
                fitted.warnings(),
                performances(best),
                best < 0 ? "" : cases.inputs().get(best).id(),
                SegmentReading.of(cases, rows, pd, used),
                inTime ? Optional.of(drift(fitted.model(), used, pd)) : Optional.empty(),
                baseline(used, fitted.model().encodings(), rows, pd, bad),
                fitted.withoutTrees(),
                trial.unfittedParts());
    }

    private List<Performance> performances(int best) {
        CrossValidation judge = ModelTraining.judge(rows.length, order.seed());
        List<Performance> all = new ArrayList<>();
        all.add(Performance.of(Performance.Model.CARD, trial.card(), bad, judge));
        if (!trial.trees().isEmpty()) {
            all.add(Performance.of(Performance.Model.TREES, trial.trees(), bad, judge));
            all.add(Performance.of(Performance.Model.BOTH, means(), bad, judge));
        }
        List<double[]> staircases = trial.card().stream()
                .map(pd -> IsotonicCalibration.crossFitted(pd, bad))
                .toList();
        all.add(Performance.of(Performance.Model.CARD_ISOTONIC, staircases, bad, judge));
        order.champion()
                .ifPresent(champion ->
                        all.add(Performance.of(Performance.Model.CHAMPION, List.of(pd(champion)), bad, judge)));
        if (best >= 0) {
            all.add(Performance.ofScore(Performance.Model.BEST_INPUT, risk(best), bad, judge));
        }
        return all;
    }

    private List<double[]> means() {
        List<double[]> means = new ArrayList<>();
        for (int round = 0; round < trial.card().size(); round++) {
            double[] card = trial.card().get(round);
            double[] trees = trial.trees().get(round);
            double[] mean = new double[card.length];
            Arrays.setAll(mean, i -> (card[i] + trees[i]) / 2);
            means.add(mean);
        }
        return means;
    }

    /** The champion's probabilities, moved to the share of bads among these cases. */
    private double[] pd(Scorecard champion) {
        double share = (double) ModelTraining.count(cases.outcomes()) / cases.size();
        RowScorer scorer = champion.forPortfolio(share).scorer();
        List<TableColumn> columns = champion.characteristics().stream()
                .map(read -> cases.column(cases.featureSet().positionOf(read.featureId())))
                .toList();
        double[] row = new double[columns.size()];
        double[] pd = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int c = 0; c < row.length; c++) {
                row[c] = columns.get(c).number(rows[i]);
            }
            pd[i] = Logit.inverse(scorer.logit(row, 0));
        }
        return pd;
    }

    /** The input of numbers that alone tells most; −1 where all are words. */
    private int bestInput() {
        int best = -1;
        double most = 0;
        for (int f = 0; f < cases.inputs().size(); f++) {
            if (cases.column(f).kind() != TableColumn.Kind.WORD
                    && !cases.inputs().get(f).definition().outcomeProne()) {
                double strength = LeakTests.strength(filled(f), bad);
                if (strength > most) {
                    most = strength;
                    best = f;
                }
            }
        }
        return best;
    }

    /** An input's values of the judged rows; missing ones lie in the middle. */
    private double[] filled(int input) {
        double[] values =
                Arrays.stream(rows).mapToDouble(cases.column(input)::number).toArray();
        double[] known = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double middle = known.length == 0 ? 0 : known[known.length / 2];
        return Arrays.stream(values)
                .map(value -> Double.isNaN(value) ? middle : value)
                .toArray();
    }

    private double[] risk(int input) {
        double[] values = filled(input);
        int sign = LeakTests.area(values, bad) >= 0.5 ? 1 : -1;
        return Arrays.stream(values).map(value -> sign * value).toArray();
    }

    private DriftReading drift(FittedModel model, List<String> used, double[] pd) {
        int[] learnt = plan.rounds(cases.outcomes()).getFirst().getFirst().learntRows();
        DriftBaseline before =
                baseline(used, model.encodings(), learnt, model.cardPd(cases, learnt), cases.outcomes(learnt));
        List<Double> given = Arrays.stream(pd).boxed().toList();
        List<Boolean> outcomes = new ArrayList<>();
        for (boolean one : bad) {
            outcomes.add(one);
        }
        return DriftReading.of(
                before,
                new DriftReading.Cases(given, values(used, model.encodings(), rows)),
                new DriftReading.Outcomes(given, outcomes));
    }

    private DriftBaseline baseline(List<String> used, Encodings encodings, int[] of, double[] pd, boolean[] outcomes) {
        List<double[]> values = values(used, encodings, of);
        List<DriftBaseline.Distribution> inputs = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            inputs.add(DriftBaseline.Distribution.of(used.get(i), values.get(i)));
        }
        return new DriftBaseline(
                DriftBaseline.Distribution.of("pd", pd),
                inputs,
                (double) ModelTraining.count(outcomes) / outcomes.length);
    }

    private List<double[]> values(List<String> used, Encodings encodings, int[] of) {
        double[][] made = cases.rows(of, encodings);
        return used.stream()
                .map(id -> cases.featureSet().positionOf(id))
                .map(place -> Arrays.stream(made).mapToDouble(row -> row[place]).toArray())
                .toList();
    }
}
