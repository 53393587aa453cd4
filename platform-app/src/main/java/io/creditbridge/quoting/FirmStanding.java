package io.creditbridge.quoting;

import io.creditbridge.dataimport.FeatureSnapshots.Snapshot;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.scorecard.ScoreOutcome;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/** What is known of a firm's risk today. */
public sealed interface FirmStanding {

    /** The standing as a bank sees it: by the bank's own card where it has one. */
    default FirmStanding seenBy(OrganizationId bank) {
        return this;
    }

    /** The yearly probability of default; empty without a score. */
    default OptionalDouble pd() {
        return OptionalDouble.empty();
    }

    /** The owner has not agreed to the use of the data. */
    record NoConsent() implements FirmStanding {}

    /** Nothing was imported yet. */
    record NoData() implements FirmStanding {}

    /**
     * The data was scored, or referred to a person with the reasons.
     *
     * @param snapshot the firm's trade
     * @param reading what the card says: the platform's, or the bank's that looks
     * @param ofBanks what the cards of banks say that score with their own
     */
    record Known(Snapshot snapshot, CardReading reading, Map<OrganizationId, CardReading> ofBanks)
            implements FirmStanding {

        /** Copies the map. */
        public Known {
            ofBanks = Map.copyOf(ofBanks);
        }

        /** The score, or why there is none. */
        public ScoreOutcome outcome() {
            return reading.outcome();
        }

        @Override
        public OptionalDouble pd() {
            return outcome() instanceof ScoreOutcome.Scored scored
                    ? OptionalDouble.of(scored.pd())
                    : OptionalDouble.empty();
        }

        @Override
        public FirmStanding seenBy(OrganizationId bank) {
            return new Known(snapshot, Objects.requireNonNull(ofBanks.getOrDefault(bank, reading)), Map.of());
        }
    }
}
