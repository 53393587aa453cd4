package io.creditbridge.features;

import java.util.Objects;

/**
 * What a feature is, apart from its value for any firm.
 *
 * @param id the stable name, in lower case with underscores
 * @param unit what its number counts
 * @param window the months it looks at
 * @param monotonicity which way it may move the risk
 * @param missingReason why it has no value, in the only case in which it has none
 * @param outcomeProne whether a default itself may already show in it (a firm that has failed stops trading); such a
 *     feature informs people and refers stale data, and is never trained on
 * @param formula how it is computed
 * @param meaning what it says about a firm, in one plain sentence
 */
public record FeatureDefinition(
        String id,
        FeatureUnit unit,
        FeatureWindow window,
        Monotonicity monotonicity,
        MissingReason missingReason,
        boolean outcomeProne,
        String formula,
        String meaning) {

    /**
     * Checks that the id is written as ids are.
     *
     * @throws IllegalArgumentException if it is not
     */
    public FeatureDefinition {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(window);
        Objects.requireNonNull(monotonicity);
        Objects.requireNonNull(missingReason);
        Objects.requireNonNull(formula);
        Objects.requireNonNull(meaning);
        if (!id.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("no feature id: " + id);
        }
    }

    /** A feature known only by its column name, as in an analyst's file: no declared direction, may be missing. */
    public static FeatureDefinition ofColumn(String id, Monotonicity monotonicity) {
        return new FeatureDefinition(
                id,
                FeatureUnit.RATIO,
                FeatureWindow.UP_TO_THE_DAY,
                monotonicity,
                MissingReason.NOT_SUPPLIED,
                false,
                "as supplied",
                "a column of the training file");
    }
}
