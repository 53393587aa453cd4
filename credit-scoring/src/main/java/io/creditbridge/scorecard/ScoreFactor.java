package io.creditbridge.scorecard;

/**
 * What one characteristic of a card made of a firm.
 *
 * @param featureId the feature it read
 * @param value the feature's value
 * @param above where the interval of the value begins, itself outside; −∞ for the first, NaN for a special code
 * @param upTo where it ends, itself inside; ∞ for the last, NaN for a special code
 * @param pointsLost points below the best interval, 0 in the best
 */
public record ScoreFactor(String featureId, double value, double above, double upTo, double pointsLost) {}
