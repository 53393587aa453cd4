package io.creditbridge.modelling;

import io.creditbridge.training.TrainingReport;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training run and what came of it.
 *
 * @param id its identity
 * @param trainingSet the files
 * @param startedBy the account that started it
 * @param startedAt when
 * @param status how it stands
 * @param progress the part that is done, in percent
 * @param failure why it failed, as the end of a message's key, or null
 * @param choice what the analyst chose
 * @param setVersion the set of inputs, or null without a candidate
 * @param modelVersion the candidate's version, or null
 * @param modelHash the hash of the candidate's file, or null
 * @param report what is known of the candidate, or null
 */
record TrainingRun(
        UUID id,
        UUID trainingSet,
        UUID startedBy,
        Instant startedAt,
        Status status,
        int progress,
        @Nullable String failure,
        Choice choice,
        @Nullable String setVersion,
        @Nullable String modelVersion,
        @Nullable String modelHash,
        @Nullable TrainingReport report) {

    /** How a run stands. */
    enum Status {
        /** It is at work. */
        RUNNING,
        /** There is a candidate. */
        DONE,
        /** There is none, and a reason. */
        FAILED,
        /** It was stopped. */
        CANCELLED
    }

    /**
     * What an analyst chose.
     *
     * @param outcome the outcome's column
     * @param badValue the value that means bad
     * @param putBack columns of concern that are used all the same
     * @param vintage the column by which earlier cases teach and later ones judge, or null for folds
     * @param lastLearnt the last time learnt from, or null for the usual cut
     * @param lastJudged the last time judged, or null for all
     * @param seed what random order begins from
     */
    record Choice(
            String outcome,
            String badValue,
            List<String> putBack,
            @Nullable String vintage,
            @Nullable Double lastLearnt,
            @Nullable Double lastJudged,
            long seed) {}

    /** Whether the candidate can score the platform's firms. */
    boolean scoresFirms() {
        return setVersion != null && TrainingProcedure.scoresFirms(setVersion);
    }
}
