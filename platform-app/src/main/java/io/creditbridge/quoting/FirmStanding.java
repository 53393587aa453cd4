package io.creditbridge.quoting;

import io.creditbridge.dataimport.FeatureSnapshots.Snapshot;
import io.creditbridge.scorecard.ScoreOutcome;

/** What is known of a firm's risk today. */
public sealed interface FirmStanding {

    /** The owner has not agreed to the use of the data. */
    record NoConsent() implements FirmStanding {}

    /** Nothing was imported yet. */
    record NoData() implements FirmStanding {}

    /**
     * The data was scored, or referred to a person with the reasons.
     *
     * @param snapshot the features it was scored on
     * @param outcome the score, or why there is none
     */
    record Known(Snapshot snapshot, ScoreOutcome outcome) implements FirmStanding {}
}
