package io.creditbridge.scorecard;

import java.util.Objects;

/**
 * What a firm's history must hold before a card may score it.
 *
 * @param featureId the feature that is looked at
 * @param bound whether the figure is the least or the greatest value allowed
 * @param figure the bound itself, allowed
 * @param referral what is said where it does not hold
 */
public record Requirement(String featureId, Bound bound, double figure, Referral.Kind referral) {

    /** Which side of the figure is allowed. */
    public enum Bound {
        /** Values from the figure up. */
        AT_LEAST,
        /** Values up to the figure. */
        AT_MOST
    }

    /** Checks that nothing is null and the figure is finite. */
    public Requirement {
        Objects.requireNonNull(featureId);
        Objects.requireNonNull(bound);
        Objects.requireNonNull(referral);
        if (!Double.isFinite(figure)) {
            throw new IllegalArgumentException("no bound: " + figure);
        }
    }

    boolean holdsFor(double value) {
        return switch (bound) {
            case AT_LEAST -> value >= figure;
            case AT_MOST -> value <= figure;
        };
    }
}
