package io.creditbridge.modelling;

import io.creditbridge.features.StandardSets;
import io.creditbridge.scorecard.BinningLimits;
import io.creditbridge.scorecard.CardTemplate;
import io.creditbridge.scorecard.TrainingSettings;
import io.creditbridge.training.Boosting;
import io.creditbridge.training.TableTraining;

/** How models are trained: the platform's own features as the shipped card, other columns with looser limits. */
final class TrainingProcedure {

    private static final BinningLimits FINE = new BinningLimits(20, 6, 0.02);
    private static final double LEAST_INFORMATION = 0.01;
    private static final double GREATEST_MISSING_SHARE = 0.95;
    private static final double GREATEST_CORRELATION = 0.99;
    private static final int CHARACTERISTICS = 20;
    private static final double RIDGE = 4;
    private static final int CALIBRATION_FOLDS = 5;

    private TrainingProcedure() {}

    /** The procedure for a set of inputs. */
    static TableTraining of(Recognised.Shape shape, String version, Boosting boosting, long seed) {
        TrainingSettings usual = TrainingSettings.STANDARD;
        return switch (shape) {
            case TRADE -> new TableTraining(settings(usual, seed), CardTemplate.forTrade(version), boosting);
            case PLATFORM -> new TableTraining(settings(usual, seed), CardTemplate.forPlatforms(version), boosting);
            case BANK ->
                new TableTraining(
                        settings(loose(usual.binning(), usual.leastInformation()), seed),
                        CardTemplate.forAccounts(version),
                        boosting);
            case TABLE ->
                new TableTraining(
                        settings(loose(FINE, LEAST_INFORMATION), seed), CardTemplate.plain(version), boosting);
        };
    }

    private static TrainingSettings loose(BinningLimits binning, double leastInformation) {
        return new TrainingSettings(
                binning,
                leastInformation,
                GREATEST_MISSING_SHARE,
                GREATEST_CORRELATION,
                CHARACTERISTICS,
                RIDGE,
                CALIBRATION_FOLDS,
                0);
    }

    private static TrainingSettings settings(TrainingSettings of, long seed) {
        return new TrainingSettings(
                of.binning(),
                of.leastInformation(),
                of.greatestMissingShare(),
                of.greatestCorrelation(),
                of.characteristics(),
                of.ridge(),
                of.calibrationFolds(),
                seed);
    }

    /** Whether a card reads what the platform keeps of every firm, so that it can score them. */
    static boolean scoresFirms(String setVersion) {
        return StandardSets.of(setVersion).isPresent();
    }
}
