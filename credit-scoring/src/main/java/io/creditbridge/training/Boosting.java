package io.creditbridge.training;

import java.util.List;

/** Gradient boosting of trees, done by a library outside of this module. */
public interface Boosting {

    /**
     * What is learnt from.
     *
     * @param rows one row of inputs a case, NaN where missing
     * @param outcomes whether each case went bad
     * @param directions for each input 1 where more is riskier, −1 where more is safer, 0 where either may be
     * @param seed what random choices begin from
     */
    record Lesson(List<double[]> rows, List<Boolean> outcomes, List<Integer> directions, long seed) {}

    /** What came of it. */
    sealed interface Outcome {}

    /** Trees were grown. */
    record Grown(BoostedTrees trees) implements Outcome {}

    /** The library cannot work here; the reason is for the report. */
    record Unavailable(String reason) implements Outcome {}

    /** Grows trees; the same lesson gives the same trees. */
    Outcome grow(Lesson lesson);

    /** No library at all. */
    static Boosting none() {
        return lesson -> new Unavailable("none");
    }
}
