package io.creditbridge.scorecard;

import java.util.List;

/** The answer to a request for a score. */
public sealed interface ScoreOutcome {

    /** The version of the card that answered. */
    String modelVersion();

    /** The hash of the features it answered on. */
    String inputHash();

    /**
     * A score.
     *
     * @param points rounded to the nearest whole point
     * @param logit the log-odds of default, not rounded; the probability follows from it and not from the points
     * @param pd the probability of default within a year
     * @param grade the grade's name
     * @param reasons at most four factors that cost most points, the largest first
     */
    record Scored(
            int points,
            double logit,
            double pd,
            String grade,
            List<ReasonCode> reasons,
            String modelVersion,
            String inputHash)
            implements ScoreOutcome {

        /** Copies the list. */
        public Scored {
            reasons = List.copyOf(reasons);
        }
    }

    /** No score: a person must look. */
    record Referred(List<Referral> reasons, String modelVersion, String inputHash) implements ScoreOutcome {

        /** Copies the list. */
        public Referred {
            reasons = List.copyOf(reasons);
        }
    }
}
