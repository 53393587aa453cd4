package io.creditbridge.quoting;

import io.creditbridge.features.FeatureVector;
import io.creditbridge.scorecard.ScoreOutcome;

/**
 * What one card says of a firm.
 *
 * @param features what it read
 * @param outcome the score, or why there is none
 */
public record CardReading(FeatureVector features, ScoreOutcome outcome) {}
