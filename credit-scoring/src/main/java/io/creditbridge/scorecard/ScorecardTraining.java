package io.creditbridge.scorecard;

import io.creditbridge.scorecard.CandidateSelection.Candidate;
import io.creditbridge.scorecard.TrainingOutcome.NotTrainable;
import io.creditbridge.scorecard.TrainingOutcome.Reason;
import io.creditbridge.scorecard.TrainingOutcome.Trained;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Trains scorecards: features are binned and chosen, evidence is weighted by a ridge regression whose weights are held
 * at zero or above, and the logit is calibrated on rows that were held out in turn.
 *
 * <p>Weights are not negative so that a characteristic never works against its own evidence: a feature whose weight
 * would be negative only repeats the others, and is dropped. With fewer than 90 bads at most eight features are used,
 * and above that one for every ten bads up to the settings' limit.
 */
public final class ScorecardTraining {

    /** Fewest rows a card is trained on. */
    public static final int LEAST_ROWS = 20;

    /** Fewest goods, and fewest bads, a card is trained on. */
    public static final int LEAST_OF_A_CLASS = 5;

    /**
     * Fewest bads for which the logit is calibrated. With fewer, the cards of the folds are so much weaker than the
     * whole card that calibrating on them made its probabilities worse; the ridge and the free intercept then stand
     * alone.
     */
    public static final int LEAST_BADS_TO_CALIBRATE = 50;

    private ScorecardTraining() {}

    /** Trains a card, or says why none can be trained. */
    public static TrainingOutcome train(TrainingData data, TrainingSettings settings, CardTemplate template) {
        int bads = data.bads();
        if (data.size() < LEAST_ROWS) {
            return new NotTrainable(Reason.TOO_FEW_ROWS);
        }
        if (bads == 0 || bads == data.size()) {
            return new NotTrainable(Reason.ONE_CLASS_ONLY);
        }
        if (Math.min(bads, data.size() - bads) < LEAST_OF_A_CLASS) {
            return new NotTrainable(Reason.TOO_FEW_OF_A_CLASS);
        }
        CandidateSelection selection = new CandidateSelection(data, settings);
        Optional<Scorecard> uncalibrated = fit(data, settings, template, selection);
        if (uncalibrated.isEmpty()) {
            return new NotTrainable(Reason.NOTHING_INFORMATIVE);
        }
        PlattCalibration calibration =
                bads < LEAST_BADS_TO_CALIBRATE ? PlattCalibration.NONE : calibration(data, settings, template);
        return new Trained(calibrated(uncalibrated.get(), calibration), selection.warnings());
    }

    private static Optional<Scorecard> fit(
            TrainingData data, TrainingSettings settings, CardTemplate template, CandidateSelection selection) {
        List<Candidate> chosen = new ArrayList<>(selection.choose());
        while (!chosen.isEmpty()) {
            double[] beta = LogisticRegression.fit(rows(chosen, data.size()), data.outcomes(), settings.ridge());
            int worst = -1;
            double mostWrong = 0;
            for (int c = 0; c < chosen.size(); c++) {
                // Evidence is positive where safe, so a sound weight in the logit of default is negative.
                if (beta[c + 1] >= mostWrong) {
                    mostWrong = beta[c + 1];
                    worst = c;
                }
            }
            if (worst < 0) {
                return Optional.of(card(data, settings, template, chosen, beta));
            }
            chosen.remove(worst);
        }
        return Optional.empty();
    }

    private static Scorecard card(
            TrainingData data,
            TrainingSettings settings,
            CardTemplate template,
            List<Candidate> chosen,
            double[] beta) {
        List<Characteristic> characteristics = new ArrayList<>();
        for (int c = 0; c < chosen.size(); c++) {
            characteristics.add(chosen.get(c).characteristic().withCoefficient(-beta[c + 1]));
        }
        double badShare = (double) data.bads() / data.size();
        return new Scorecard(
                template.version(),
                data.features().version(),
                new Scorecard.Model(beta[0], PlattCalibration.NONE, badShare, badShare, data.size(), settings.seed()),
                characteristics,
                template.scale(),
                template.grades(),
                template.requirements());
    }

    private static double[][] rows(List<Candidate> chosen, int size) {
        double[][] rows = new double[size][chosen.size()];
        for (int i = 0; i < size; i++) {
            for (int c = 0; c < chosen.size(); c++) {
                rows[i][c] = chosen.get(c).evidence(i);
            }
        }
        return rows;
    }

    /** Fits the calibration on logits of held-out rows; cards of the folds are trained like the whole. */
    private static PlattCalibration calibration(TrainingData data, TrainingSettings settings, CardTemplate template) {
        boolean[] bad = data.outcomes();
        StratifiedFolds folds = new StratifiedFolds(bad, settings.calibrationFolds(), settings.seed());
        double[] logits = new double[bad.length];
        for (int fold = 0; fold < settings.calibrationFolds(); fold++) {
            TrainingData others = data.rows(folds.rowsOutside(fold));
            double baseRate = Logit.of((others.bads() + 0.5) / (others.size() + 1));
            Optional<Scorecard> card = fit(others, settings, template, new CandidateSelection(others, settings));
            for (int row : folds.rowsIn(fold)) {
                logits[row] = card.map(fitted -> fitted.scorer().logit(data.row(fitted, row), 0))
                        .orElse(baseRate);
            }
        }
        return PlattCalibration.fit(logits, bad);
    }

    private static Scorecard calibrated(Scorecard card, PlattCalibration calibration) {
        Scorecard.Model model = card.model();
        return new Scorecard(
                card.version(),
                card.featureSetVersion(),
                new Scorecard.Model(
                        model.intercept(),
                        calibration,
                        model.sampleBadShare(),
                        model.portfolioBadShare(),
                        model.trainingRows(),
                        model.seed()),
                card.characteristics(),
                card.scale(),
                card.grades(),
                card.requirements());
    }
}
