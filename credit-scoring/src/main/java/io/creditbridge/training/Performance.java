package io.creditbridge.training;

import io.creditbridge.scorecard.CrossValidation;
import io.creditbridge.scorecard.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How well a model did on cases that it had not learnt from.
 *
 * @param name which model
 * @param auc area under the ROC curve
 * @param ks greatest distance between bads and goods
 * @param brier mean squared error of the probability; NaN where the score is no probability
 * @param calibrationError expected calibration error in five bins; NaN likewise
 * @param roc points of the curve of the first repeat
 * @param calibration what was expected and what happened, by tenths of the first repeat's cases
 */
public record Performance(
        Model name,
        Estimate auc,
        Estimate ks,
        Estimate brier,
        Estimate calibrationError,
        List<RocPoint> roc,
        List<CalibrationBin> calibration) {

    private static final int ROC_POINTS = 50;
    private static final int BINS = 10;

    /** The models that are compared. */
    public enum Model {
        /** The scorecard that was trained. */
        CARD,
        /** The boosted trees. */
        TREES,
        /** The mean of both probabilities. */
        BOTH,
        /** The card's probabilities corrected by a staircase instead. */
        CARD_ISOTONIC,
        /** The card in use now. */
        CHAMPION,
        /** The best single input, not fitted. */
        BEST_INPUT
    }

    /**
     * A point of the ROC curve.
     *
     * @param goods share of goods that score at least so risky
     * @param bads share of bads that do
     */
    public record RocPoint(double goods, double bads) {}

    /**
     * Cases of about equal probability.
     *
     * @param expected mean probability
     * @param observed share of bads
     * @param cases how many
     */
    public record CalibrationBin(double expected, double observed, int cases) {}

    /** Copies the lists. */
    public Performance {
        roc = List.copyOf(roc);
        calibration = List.copyOf(calibration);
    }

    /** Judges held-out probabilities, one array a repeat. */
    static Performance of(Model name, List<double[]> repeats, boolean[] bad, CrossValidation judge) {
        CrossValidation.Report report = judge.judgeHeldOut(repeats, bad);
        double[] first = repeats.getFirst();
        return new Performance(
                name,
                report.auc(),
                report.ks(),
                report.brier(),
                report.calibrationError(),
                roc(first, bad),
                calibration(first, bad));
    }

    /** Judges a score that is no probability. */
    static Performance ofScore(Model name, double[] risk, boolean[] bad, CrossValidation judge) {
        CrossValidation.Report report = judge.judgeFixed(risk, bad);
        Estimate none = new Estimate(Double.NaN, Double.NaN, Double.NaN);
        return new Performance(name, report.auc(), report.ks(), none, none, roc(risk, bad), List.of());
    }

    private static List<RocPoint> roc(double[] risk, boolean[] bad) {
        Integer[] order = riskiestFirst(risk);
        double bads = 0;
        for (boolean one : bad) {
            bads += one ? 1 : 0;
        }
        double goods = bad.length - bads;
        List<RocPoint> points = new ArrayList<>(List.of(new RocPoint(0, 0)));
        double badsSeen = 0;
        double goodsSeen = 0;
        int next = 1;
        for (int i = 0; i < order.length; i++) {
            if (bad[order[i]]) {
                badsSeen++;
            } else {
                goodsSeen++;
            }
            boolean tied = i + 1 < order.length && risk[order[i]] == risk[order[i + 1]];
            if (!tied && (i + 1 >= (long) next * order.length / ROC_POINTS || i + 1 == order.length)) {
                points.add(new RocPoint(goodsSeen / goods, badsSeen / bads));
                next = (int) ((long) (i + 1) * ROC_POINTS / order.length) + 1;
            }
        }
        return points;
    }

    private static List<CalibrationBin> calibration(double[] pd, boolean[] bad) {
        Integer[] order = riskiestFirst(pd);
        List<CalibrationBin> bins = new ArrayList<>();
        for (int bin = BINS - 1; bin >= 0; bin--) {
            int from = (int) ((long) order.length * bin / BINS);
            int to = (int) ((long) order.length * (bin + 1) / BINS);
            double expected = 0;
            double observed = 0;
            for (int i = from; i < to; i++) {
                expected += pd[order[i]];
                observed += bad[order[i]] ? 1 : 0;
            }
            if (to > from) {
                bins.add(new CalibrationBin(expected / (to - from), observed / (to - from), to - from));
            }
        }
        return bins;
    }

    private static Integer[] riskiestFirst(double[] risk) {
        Integer[] order = new Integer[risk.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(row -> -risk[row]));
        return order;
    }
}
