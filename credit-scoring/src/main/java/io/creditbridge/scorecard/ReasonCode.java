package io.creditbridge.scorecard;

/**
 * One factor that cost a firm points.
 *
 * @param featureId the feature
 * @param messageKey the key of its text; the same bin always gives the same text
 * @param pointsLost points below the best bin of the feature, above zero
 */
public record ReasonCode(String featureId, String messageKey, double pointsLost) {}
