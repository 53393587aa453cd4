package io.creditbridge.training;

import io.creditbridge.scorecard.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be trained.
 *
 * @param shape what the files were recognised as
 * @param setVersion the name of the set of inputs
 * @param table the cases
 * @param outcome which column is the outcome
 * @param inputs the inputs, where the platform computed them; empty where the table's columns are to be looked through
 * @param putBack columns of concern that are used all the same
 * @param vintage the column that says when a case began; empty for folds
 * @param lastLearnt the last time that is learnt from; NaN for the usual cut
 * @param lastJudged the last time that is judged; NaN for all
 * @param champion the card in use, where it reads the same set of inputs
 * @param seed what random order begins from
 */
public record TrainingOrder(
        String shape,
        String setVersion,
        TrainingTable table,
        OutcomeColumn outcome,
        List<ModelInput> inputs,
        Set<String> putBack,
        Optional<String> vintage,
        double lastLearnt,
        double lastJudged,
        Optional<Scorecard> champion,
        long seed) {

    /** Copies the list and the set. */
    public TrainingOrder {
        inputs = List.copyOf(inputs);
        putBack = Set.copyOf(putBack);
    }
}
