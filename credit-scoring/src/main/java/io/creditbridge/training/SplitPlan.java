package io.creditbridge.training;

import io.creditbridge.scorecard.StratifiedFolds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which cases a model learns from and which it is judged on. */
public sealed interface SplitPlan {

    /** Part of the cases, in order of time, that a model learns from where nobody named a cut. */
    double LEARNT_SHARE = 0.7;

    /**
     * One split: what is learnt from, and what is judged.
     *
     * @param learnt rows learnt from
     * @param judged rows judged, none of them learnt from
     */
    record Part(List<Integer> learnt, List<Integer> judged) {

        int[] learntRows() {
            return learnt.stream().mapToInt(Integer::intValue).toArray();
        }

        int[] judgedRows() {
            return judged.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** The rounds of a trial; the parts of a round judge each case at most once. */
    List<List<Part>> rounds(boolean[] bad);

    /**
     * Repeated stratified folds.
     *
     * @param folds parts of a repeat, at least 2
     * @param judged folds of a repeat that are judged; fewer than all where there are cases in plenty
     * @param repeats how often the cases are split anew
     * @param seed what random order begins from
     */
    record Folds(int folds, int judged, int repeats, long seed) implements SplitPlan {

        @Override
        public List<List<Part>> rounds(boolean[] bad) {
            List<List<Part>> rounds = new ArrayList<>();
            for (int repeat = 0; repeat < repeats; repeat++) {
                StratifiedFolds split = new StratifiedFolds(bad, folds, seed + repeat);
                List<Part> parts = new ArrayList<>();
                for (int fold = 0; fold < judged; fold++) {
                    parts.add(new Part(listed(split.rowsOutside(fold)), listed(split.rowsIn(fold))));
                }
                rounds.add(parts);
            }
            return rounds;
        }
    }

    /**
     * Learnt earlier, judged later.
     *
     * @param vintage when each case began
     * @param lastLearnt the last time that is learnt from
     * @param lastJudged the last time that is judged
     */
    record InTime(TableColumn vintage, double lastLearnt, double lastJudged) implements SplitPlan {

        /** A cut after about seven tenths of the cases. */
        public static InTime usual(TableColumn vintage) {
            double[] begun = Arrays.stream(vintage.values())
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            double cut = begun[(int) (LEARNT_SHARE * (begun.length - 1))];
            double last = begun[begun.length - 1];
            double before = cut;
            if (cut == last) {
                before =
                        Arrays.stream(begun).filter(value -> value < last).max().orElse(cut);
            }
            return new InTime(vintage, before, last);
        }

        @Override
        public List<List<Part>> rounds(boolean[] bad) {
            List<Integer> learnt = listed(IntStream.range(0, bad.length)
                    .filter(row -> vintage.number(row) <= lastLearnt)
                    .toArray());
            List<Integer> judged = listed(IntStream.range(0, bad.length)
                    .filter(row -> vintage.number(row) > lastLearnt && vintage.number(row) <= lastJudged)
                    .toArray());
            return List.of(List.of(new Part(learnt, judged)));
        }
    }

    private static List<Integer> listed(int[] rows) {
        return Arrays.stream(rows).boxed().toList();
    }
}
