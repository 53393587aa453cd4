package io.creditbridge.training;

import io.creditbridge.scorecard.TrainingOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * Probabilities of cases that were not learnt from: everything that is learnt, from the evidence of words to the
 * calibration, is learnt again without them.
 *
 * @param rows the judged cases, the same in every round
 * @param card the card's probabilities of those cases, a round each
 * @param trees the challenger's likewise; empty without one
 * @param unfittedParts parts in which no card could be trained; their cases were given the share of bads
 */
public record Trial(List<Integer> rows, List<double[]> card, List<double[]> trees, int unfittedParts) {

    /** Runs a trial; progress is told as the part of it that is done, in (0, 1]. */
    public static Trial run(CaseMatrix cases, TableTraining training, SplitPlan plan, DoubleConsumer progress) {
        boolean[] bad = cases.outcomes();
        List<List<SplitPlan.Part>> rounds = plan.rounds(bad);
        int parts = rounds.stream().mapToInt(List::size).sum();
        int[] rows = rounds.getFirst().stream()
                .flatMap(part -> part.judged().stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        List<double[]> card = new ArrayList<>();
        List<double[]> trees = new ArrayList<>();
        int unfitted = 0;
        int done = 0;
        for (List<SplitPlan.Part> round : rounds) {
            double[] ofCard = new double[bad.length];
            double[] ofTrees = new double[bad.length];
            boolean grown = true;
            for (SplitPlan.Part part : round) {
                int[] learnt = part.learntRows();
                int[] judged = part.judgedRows();
                TableTraining.Result result = training.fit(cases, learnt);
                unfitted += result instanceof TableTraining.Fitted ? 0 : 1;
                double[] pd = cardPd(result, cases, learnt, judged);
                Optional<double[]> other = treesPd(result, cases, judged);
                grown &= other.isPresent();
                double[] otherPd = other.orElse(pd);
                for (int i = 0; i < judged.length; i++) {
                    ofCard[judged[i]] = pd[i];
                    ofTrees[judged[i]] = otherPd[i];
                }
                progress.accept((double) ++done / parts);
            }
            card.add(chosen(ofCard, rows));
            if (grown) {
                trees.add(chosen(ofTrees, rows));
            }
        }
        boolean always = trees.size() == card.size();
        return new Trial(Arrays.stream(rows).boxed().toList(), card, always ? trees : List.of(), unfitted);
    }

    private static double[] cardPd(TableTraining.Result result, CaseMatrix cases, int[] learnt, int[] judged) {
        return switch (result) {
            case TableTraining.Fitted fitted -> fitted.model().cardPd(cases, judged);
            case TableTraining.NotFitted(TrainingOutcome.Reason reason) -> {
                boolean[] bad = cases.outcomes(learnt);
                int bads = 0;
                for (boolean one : bad) {
                    bads += one ? 1 : 0;
                }
                double[] same = new double[judged.length];
                Arrays.fill(same, (bads + 0.5) / (bad.length + 1));
                yield same;
            }
        };
    }

    private static Optional<double[]> treesPd(TableTraining.Result result, CaseMatrix cases, int[] judged) {
        return result instanceof TableTraining.Fitted(FittedModel model, var warnings, var why)
                ? model.treesPd(cases, judged)
                : Optional.empty();
    }

    private static double[] chosen(double[] all, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> all[row]).toArray();
    }
}
