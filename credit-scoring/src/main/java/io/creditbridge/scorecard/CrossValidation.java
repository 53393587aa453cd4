package io.creditbridge.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Repeated stratified k-fold cross-validation: everything that is learnt, from bins to calibration, is learnt again
 * without the rows it is judged on.
 *
 * <p>Each repeat pools the held-out probabilities of all its folds. Intervals come from resampling firms (bootstrap)
 * within each repeat.
 *
 * @param folds parts the rows are split into
 * @param repeats how often they are split anew
 * @param resamples bootstrap samples a repeat
 * @param seed what random order begins from
 */
public record CrossValidation(int folds, int repeats, int resamples, long seed) {

    private static final int CALIBRATION_BINS = 5;

    /** Checks the figures. */
    public CrossValidation {
        if (folds < 2 || repeats < 1 || resamples < 1) {
            throw new IllegalArgumentException("no cross-validation: " + folds + " " + repeats + " " + resamples);
        }
    }

    /**
     * What cross-validation found.
     *
     * @param auc area under the ROC curve
     * @param ks greatest distance between bads and goods
     * @param brier mean squared error of the probability
     * @param calibrationError expected calibration error in five bins
     * @param untrainedFolds folds in which no card could be trained; their rows were given the share of bads
     */
    public record Report(Estimate auc, Estimate ks, Estimate brier, Estimate calibrationError, int untrainedFolds) {}

    /** Trains and judges cards on the data. */
    public Report judge(TrainingData data, TrainingSettings settings, CardTemplate template) {
        List<double[]> predictions = new ArrayList<>();
        int untrained = 0;
        for (int repeat = 0; repeat < repeats; repeat++) {
            StratifiedFolds split = new StratifiedFolds(data.outcomes(), folds, seed + repeat);
            double[] pd = new double[data.size()];
            for (int fold = 0; fold < folds; fold++) {
                untrained += predict(data, split, fold, settings, template, pd) ? 0 : 1;
            }
            predictions.add(pd);
        }
        return report(predictions, data.outcomes(), resamples, untrained);
    }

    /** Judges a fixed score that was not fitted, such as one feature: area and KS only have meaning. */
    public Report judgeFixed(double[] risk, boolean[] bad) {
        return report(List.of(risk), bad, repeats * resamples, 0);
    }

    /**
     * Judges probabilities of held-out cases, one array a repeat, with intervals by resampling.
     *
     * @param bad the outcomes of the cases, in the order of the probabilities
     */
    public Report judgeHeldOut(List<double[]> repeats, boolean[] bad) {
        return report(repeats, bad, resamples, 0);
    }

    private static boolean predict(
            TrainingData data,
            StratifiedFolds split,
            int fold,
            TrainingSettings settings,
            CardTemplate template,
            double[] pd) {
        TrainingData others = data.rows(split.rowsOutside(fold));
        TrainingOutcome outcome = ScorecardTraining.train(others, settings, template);
        for (int row : split.rowsIn(fold)) {
            pd[row] = switch (outcome) {
                case TrainingOutcome.Trained trained ->
                    Logit.inverse(trained.card().scorer().logit(data.row(trained.card(), row), 0));
                case TrainingOutcome.NotTrainable none -> (double) others.bads() / others.size();
            };
        }
        return outcome instanceof TrainingOutcome.Trained;
    }

    private Report report(List<double[]> predictions, boolean[] bad, int samples, int untrained) {
        double[][] measured = new double[4][predictions.size()];
        double[][] resampled = new double[4][predictions.size() * samples];
        Random random = new Random(seed);
        int at = 0;
        for (int repeat = 0; repeat < predictions.size(); repeat++) {
            double[] pd = predictions.get(repeat);
            store(measure(pd, bad), measured, repeat);
            for (int sample = 0; sample < samples; sample++) {
                store(resample(pd, bad, random), resampled, at++);
            }
        }
        return new Report(
                Estimate.of(measured[0], resampled[0]),
                Estimate.of(measured[1], resampled[1]),
                Estimate.of(measured[2], resampled[2]),
                Estimate.of(measured[3], resampled[3]),
                untrained);
    }

    private static void store(double[] figures, double[][] into, int column) {
        for (int i = 0; i < figures.length; i++) {
            into[i][column] = figures[i];
        }
    }

    private static double[] measure(double[] pd, boolean[] bad) {
        Discrimination told = Discrimination.of(pd, bad);
        return new double[] {
            told.auc(),
            told.ks(),
            ProbabilityErrors.brier(pd, bad),
            ProbabilityErrors.expectedCalibrationError(pd, bad, CALIBRATION_BINS)
        };
    }

    /** Measures a sample drawn with replacement, drawn again until it holds both classes. */
    private static double[] resample(double[] pd, boolean[] bad, Random random) {
        double[] drawn = new double[pd.length];
        boolean[] outcomes = new boolean[pd.length];
        int bads = 0;
        while (bads == 0 || bads == pd.length) {
            bads = 0;
            for (int i = 0; i < pd.length; i++) {
                int row = random.nextInt(pd.length);
                drawn[i] = pd[row];
                outcomes[i] = bad[row];
                bads += bad[row] ? 1 : 0;
            }
        }
        return measure(drawn, outcomes);
    }
}
