package io.creditbridge.training;

import io.creditbridge.scorecard.CrossValidation;
import io.creditbridge.scorecard.TrainingOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A whole training run: columns looked through, models judged on held-out cases, the candidate learnt from all. */
public final class ModelTraining {

    /** Cases above which the trial is not repeated: chance hardly moves its figures any more. */
    private static final int ONE_REPEAT_ABOVE = 5_000;

    /** Cases above which one fold of the five is judged: it alone holds thousands. */
    private static final int ONE_FOLD_ABOVE = 20_000;

    private static final int FOLDS = 5;
    private static final int REPEATS = 5;
    private static final int RESAMPLES = 200;
    private static final int RESAMPLES_OF_MANY = 40;

    /** Part of the run that the trial takes. */
    private static final double TRIAL_PART = 0.85;

    private ModelTraining() {}

    /** What came of a run. */
    public sealed interface Result {}

    /** A candidate was trained. */
    public record Done(Candidate candidate) implements Result {}

    /** None could be trained. */
    public record Refused(TrainingOutcome.Reason reason) implements Result {}

    /**
     * Trains.
     *
     * @param order what is to be trained; its outcome is a column of the table
     * @param training how
     * @param progress is told the part that is done; whatever it throws ends the run
     */
    public static Result run(TrainingOrder order, TableTraining training, DoubleConsumer progress) {
        int[] known = order.outcome().knownRows(order.table());
        TrainingTable table = order.table().rows(known);
        boolean[] bad = order.outcome().bad(table);
        Optional<TrainingOutcome.Reason> hopeless = hopeless(bad);
        if (hopeless.isPresent()) {
            return new Refused(hopeless.get());
        }
        Optional<TableColumn> vintage = order.vintage().flatMap(table::column);
        boolean own = !order.inputs().isEmpty();
        List<ColumnFinding> findings = findings(order, table, vintage);
        List<ModelInput> inputs =
                own ? order.inputs() : InputPlan.of(table, order.outcome(), findings, order.putBack());
        CaseMatrix cases = new CaseMatrix(order.setVersion(), inputs, table, bad);
        SplitPlan plan = plan(order, vintage, bad.length);
        if (plan instanceof SplitPlan.InTime && !bothClasses(plan, bad)) {
            return new Refused(TrainingOutcome.Reason.ONE_CLASS_ONLY);
        }
        Trial trial = Trial.run(cases, training, plan, part -> progress.accept(part * TRIAL_PART));
        int[] all = IntStream.range(0, bad.length).toArray();
        return switch (training.fit(cases, all)) {
            case TableTraining.NotFitted(var reason) -> new Refused(reason);
            case TableTraining.Fitted fitted -> {
                progress.accept(1);
                ReportMaker maker = new ReportMaker(order, cases, trial, plan);
                yield new Done(new Candidate(
                        fitted.model(),
                        maker.report(fitted, findings, order.table().size() - known.length)));
            }
        };
    }

    /** Of inputs that the platform computed only those are named that may know the outcome. */
    private static List<ColumnFinding> findings(
            TrainingOrder order, TrainingTable table, Optional<TableColumn> vintage) {
        Set<String> computed = order.inputs().stream()
                .flatMap(input -> input.columns().stream())
                .collect(Collectors.toSet());
        return ColumnReview.of(table, order.outcome(), vintage.or(() -> ColumnReview.vintage(table))).stream()
                .filter(finding ->
                        !computed.contains(finding.column()) || finding.concern() == ColumnConcern.TOO_GOOD_ALONE)
                .toList();
    }

    private static Optional<TrainingOutcome.Reason> hopeless(boolean[] bad) {
        int bads = count(bad);
        if (bad.length < io.creditbridge.scorecard.ScorecardTraining.LEAST_ROWS) {
            return Optional.of(TrainingOutcome.Reason.TOO_FEW_ROWS);
        }
        if (bads == 0 || bads == bad.length) {
            return Optional.of(TrainingOutcome.Reason.ONE_CLASS_ONLY);
        }
        return Math.min(bads, bad.length - bads) < io.creditbridge.scorecard.ScorecardTraining.LEAST_OF_A_CLASS
                ? Optional.of(TrainingOutcome.Reason.TOO_FEW_OF_A_CLASS)
                : Optional.empty();
    }

    private static SplitPlan plan(TrainingOrder order, Optional<TableColumn> vintage, int rows) {
        if (vintage.isEmpty()) {
            return new SplitPlan.Folds(
                    FOLDS, rows > ONE_FOLD_ABOVE ? 1 : FOLDS, rows > ONE_REPEAT_ABOVE ? 1 : REPEATS, order.seed());
        }
        SplitPlan.InTime usual = SplitPlan.InTime.usual(vintage.get());
        return new SplitPlan.InTime(
                vintage.get(),
                Double.isNaN(order.lastLearnt()) ? usual.lastLearnt() : order.lastLearnt(),
                Double.isNaN(order.lastJudged()) ? usual.lastJudged() : order.lastJudged());
    }

    private static boolean bothClasses(SplitPlan plan, boolean[] bad) {
        SplitPlan.Part part = plan.rounds(bad).getFirst().getFirst();
        return List.of(part.learntRows(), part.judgedRows()).stream().allMatch(rows -> {
            long bads = Arrays.stream(rows).filter(row -> bad[row]).count();
            return bads > 1 && rows.length - bads > 1;
        });
    }

    static CrossValidation judge(int judged, long seed) {
        return new CrossValidation(FOLDS, REPEATS, judged > ONE_REPEAT_ABOVE ? RESAMPLES_OF_MANY : RESAMPLES, seed);
    }

    static int count(boolean[] bad) {
        int bads = 0;
        for (boolean one : bad) {
            bads += one ? 1 : 0;
        }
        return bads;
    }
}
