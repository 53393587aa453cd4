package io.creditbridge.scorecard;

import java.util.List;

/** The answer to a request to train a card. */
public sealed interface TrainingOutcome {

    /**
     * A card, not yet tried on anything but its own training rows.
     *
     * @param card the candidate
     * @param warnings what to look at before believing it
     */
    record Trained(Scorecard card, List<Warning> warnings) implements TrainingOutcome {

        /** Copies the list. */
        public Trained {
            warnings = List.copyOf(warnings);
        }
    }

    /** No card can be trained on these data. */
    record NotTrainable(Reason reason) implements TrainingOutcome {}

    /** Why no card can be trained. */
    enum Reason {
        /** Fewer than {@link ScorecardTraining#LEAST_ROWS} rows. */
        TOO_FEW_ROWS,
        /** Every row is good, or every row is bad. */
        ONE_CLASS_ONLY,
        /** Fewer than {@link ScorecardTraining#LEAST_OF_A_CLASS} goods or bads. */
        TOO_FEW_OF_A_CLASS,
        /** No feature tells goods from bads. */
        NOTHING_INFORMATIVE
    }

    /**
     * Something about one feature that an analyst must look at.
     *
     * @param featureId the feature
     * @param kind what it is
     */
    record Warning(String featureId, Kind kind) {

        /** What can be wrong with a feature of training data. */
        public enum Kind {
            /** It alone tells goods from bads almost perfectly: it may have been known only after the outcome. */
            TOO_GOOD_ALONE,
            /** It is a whole number different in every row, like an identifier. */
            LOOKS_LIKE_AN_ID,
            /** It has one value only. */
            CONSTANT,
            /** It has several words, but the same evidence for all: rare words count as one. */
            WORDS_ALIKE,
            /** It is missing in more rows than the settings allow, and was left out. */
            OFTEN_MISSING
        }
    }
}
