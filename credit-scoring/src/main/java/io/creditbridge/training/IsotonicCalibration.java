package io.creditbridge.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A staircase that corrects probabilities: the rising step function nearest to what happened (pool adjacent violators;
 * B. Zadrozny and C. Elkan, 2002).
 *
 * @param steps the steps, rising
 */
public record IsotonicCalibration(List<Step> steps) {

    /**
     * One step.
     *
     * @param upTo the highest probability it corrects
     * @param share the share of bads that happened
     */
    public record Step(double upTo, double share) {}

    /** Copies the list. */
    public IsotonicCalibration {
        steps = List.copyOf(steps);
    }

    /** Fits the staircase on probabilities of cases that were not learnt from; at least one. */
    public static IsotonicCalibration fit(double[] pd, boolean[] bad) {
        Integer[] order = new Integer[pd.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(row -> pd[row]));
        double[] sums = new double[pd.length];
        int[] counts = new int[pd.length];
        double[] upTo = new double[pd.length];
        int size = 0;
        for (int i = 0; i < order.length; i++) {
            int row = order[i];
            sums[size] = bad[row] ? 1 : 0;
            counts[size] = 1;
            upTo[size] = pd[row];
            size++;
            // Equal probabilities stand on one step, and a step lower than the one before is pooled with it.
            while (size > 1
                    && (upTo[size - 2] == upTo[size - 1]
                            || sums[size - 2] * counts[size - 1] >= sums[size - 1] * counts[size - 2])) {
                sums[size - 2] += sums[size - 1];
                counts[size - 2] += counts[size - 1];
                upTo[size - 2] = upTo[size - 1];
                size--;
            }
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            steps.add(new Step(upTo[i], sums[i] / counts[i]));
        }
        return new IsotonicCalibration(steps);
    }

    /** The corrected probability. */
    public double apply(double pd) {
        for (Step step : steps) {
            if (pd <= step.upTo()) {
                return step.share();
            }
        }
        return steps.getLast().share();
    }

    /** Probabilities corrected by staircases fitted on the other half of the cases. */
    static double[] crossFitted(double[] pd, boolean[] bad) {
        double[] corrected = new double[pd.length];
        for (int half = 0; half < 2; half++) {
            int kept = half;
            int[] others = java.util.stream.IntStream.range(0, pd.length)
                    .filter(row -> row % 2 != kept)
                    .toArray();
            double[] ofOthers =
                    Arrays.stream(others).mapToDouble(row -> pd[row]).toArray();
            boolean[] outcomes = new boolean[others.length];
            for (int i = 0; i < others.length; i++) {
                outcomes[i] = bad[others[i]];
            }
            IsotonicCalibration fitted = fit(ofOthers, outcomes);
            for (int row = kept; row < pd.length; row += 2) {
                corrected[row] = fitted.apply(pd[row]);
            }
        }
        return corrected;
    }
}
