package io.creditbridge.scorecard;

/**
 * How a card is trained; the same settings and data give the same card.
 *
 * @param binning how finely features are binned
 * @param leastInformation least information value of a feature that is used
 * @param greatestMissingShare greatest share of rows in which a used feature may be missing
 * @param greatestCorrelation greatest correlation of a feature's evidence with that of one chosen before it
 * @param characteristics most features used; with few bads fewer are, see {@link ScorecardTraining}
 * @param ridge strength of the penalty on coefficients
 * @param calibrationFolds folds of the inner cross-validation that the calibration is fitted on
 * @param seed what the random order of rows begins from
 */
public record TrainingSettings(
        BinningLimits binning,
        double leastInformation,
        double greatestMissingShare,
        double greatestCorrelation,
        int characteristics,
        double ridge,
        int calibrationFolds,
        long seed) {

    /** The usual settings, and those of the shipped card; what they limit matters most for small samples. */
    public static final TrainingSettings STANDARD =
            new TrainingSettings(new BinningLimits(20, 6, 0.05), 0.1, 0.05, 0.99, 15, 4, 5, 20_200_910L);

    /** Checks that at least one feature may be used and calibration has at least two folds. */
    public TrainingSettings {
        if (characteristics < 1 || calibrationFolds < 2 || !(ridge >= 0)) {
            throw new IllegalArgumentException("no training settings");
        }
    }
}
