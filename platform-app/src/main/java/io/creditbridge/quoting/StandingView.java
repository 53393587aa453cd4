package io.creditbridge.quoting;

import io.creditbridge.features.DataFlag;
import io.creditbridge.features.FeatureUnit;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A firm's standing in words.
 *
 * @param kind {@code SCORED}, {@code REFERRED}, {@code NO_DATA} or {@code NO_CONSENT}
 * @param grade the grade, or null
 * @param points the points, or null
 * @param pd the yearly probability of default, or null
 * @param reasons what cost points, or why there is no score
 * @param model the scorecard's version, or null
 * @param asOf the day the data describes, or null
 * @param flags what is odd about the data and wants a look
 * @param factors what each characteristic of the card made of the firm; empty without a score
 * @param limits what the card was not made for, as far as the firm is concerned
 * @param inputHash the hash of the features that were read, or null
 * @param computedAt when they were computed, or null
 */
public record StandingView(
        String kind,
        @Nullable String grade,
        @Nullable Integer points,
        @Nullable Double pd,
        List<String> reasons,
        @Nullable String model,
        @Nullable String asOf,
        Set<DataFlag> flags,
        List<Factor> factors,
        List<CardLimit> limits,
        @Nullable String inputHash,
        @Nullable Instant computedAt) {

    /**
     * What one characteristic made of the firm.
     *
     * @param feature the feature it read
     * @param name its name
     * @param value its value
     * @param unit what the value counts
     * @param above where the interval of the value begins, itself outside; null where it has no beginning
     * @param upTo where it ends, itself inside; null where it has no end
     * @param pointsLost points below the best interval
     */
    public record Factor(
            String feature,
            String name,
            double value,
            FeatureUnit unit,
            @Nullable Double above,
            @Nullable Double upTo,
            double pointsLost) {}
}
