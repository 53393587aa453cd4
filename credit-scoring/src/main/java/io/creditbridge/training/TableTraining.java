package io.creditbridge.training;

import io.creditbridge.scorecard.CardTemplate;
import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.scorecard.ScorecardTraining;
import io.creditbridge.scorecard.TrainingData;
import io.creditbridge.scorecard.TrainingOutcome;
import io.creditbridge.scorecard.TrainingSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Learns a model from cases: the evidence of words, a scorecard, and a boosted challenger held to the directions in
 * which each input moved the risk.
 *
 * @param settings how the card is trained
 * @param template what the card is given besides its figures
 * @param boosting grows the challenger
 */
public record TableTraining(TrainingSettings settings, CardTemplate template, Boosting boosting) {

    /** What came of it. */
    public sealed interface Result {}

    /**
     * A model.
     *
     * @param model what was learnt
     * @param warnings what an analyst must look at
     * @param withoutTrees why there is no challenger; empty where there is one
     */
    public record Fitted(FittedModel model, List<TrainingOutcome.Warning> warnings, String withoutTrees)
            implements Result {

        /** Copies the list. */
        public Fitted {
            warnings = List.copyOf(warnings);
        }
    }

    /** No model, and why. */
    public record NotFitted(TrainingOutcome.Reason reason) implements Result {}

    /** Learns from some rows. */
    public Result fit(CaseMatrix cases, int[] rows) {
        Encodings encodings = cases.encodings(rows);
        double[][] values = cases.rows(rows, encodings);
        boolean[] bad = cases.outcomes(rows);
        TrainingOutcome outcome =
                ScorecardTraining.train(new TrainingData(cases.featureSet(), values, bad), settings, template);
        return switch (outcome) {
            case TrainingOutcome.NotTrainable(var reason) -> new NotFitted(reason);
            case TrainingOutcome.Trained(Scorecard card, var warnings) ->
                switch (boosting.grow(lesson(cases, values, bad))) {
                    case Boosting.Grown(BoostedTrees trees) ->
                        new Fitted(
                                new FittedModel(encodings, card, Optional.of(trees)), told(warnings, cases, rows), "");
                    case Boosting.Unavailable(String why) ->
                        new Fitted(
                                new FittedModel(encodings, card, Optional.empty()), told(warnings, cases, rows), why);
                };
        };
    }

    /** A card reads words by their evidence: where that is one number, the words need not be one. */
    private static List<TrainingOutcome.Warning> told(
            List<TrainingOutcome.Warning> warnings, CaseMatrix cases, int[] rows) {
        return warnings.stream()
                .map(warning -> {
                    TableColumn column = cases.column(cases.featureSet().positionOf(warning.featureId()));
                    boolean alike = warning.kind() == TrainingOutcome.Warning.Kind.CONSTANT
                            && column.rows(rows).distinct() > 1;
                    return alike
                            ? new TrainingOutcome.Warning(warning.featureId(), TrainingOutcome.Warning.Kind.WORDS_ALIKE)
                            : warning;
                })
                .toList();
    }

    private Boosting.Lesson lesson(CaseMatrix cases, double[][] values, boolean[] bad) {
        List<Boolean> outcomes = new ArrayList<>();
        for (boolean one : bad) {
            outcomes.add(one);
        }
        List<Integer> directions = new ArrayList<>();
        for (int f = 0; f < cases.inputs().size(); f++) {
            directions.add(
                    switch (cases.inputs().get(f).definition().monotonicity()) {
                        case HIGHER_IS_RISKIER -> 1;
                        case HIGHER_IS_SAFER -> -1;
                        case UNDECLARED -> observed(values, bad, f);
                    });
        }
        return new Boosting.Lesson(Arrays.asList(values), outcomes, directions, settings.seed());
    }

    /** The direction in which an input of undeclared direction moved the risk of these cases. */
    private static int observed(double[][] values, boolean[] bad, int input) {
        int known = 0;
        double[] column = new double[values.length];
        boolean[] outcomes = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            if (Double.isFinite(values[i][input])) {
                column[known] = values[i][input];
                outcomes[known++] = bad[i];
            }
        }
        double risk = LeakTests.area(Arrays.copyOf(column, known), Arrays.copyOf(outcomes, known));
        return risk >= 0.5 ? 1 : -1;
    }
}
