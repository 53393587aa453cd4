package io.creditbridge.training;

import io.creditbridge.scorecard.ProbabilityErrors;
import java.util.ArrayList;
import java.util.List;

/**
 * How far later cases lie from those a model was trained on.
 *
 * @param cases how many later cases
 * @param scorePsi population stability index of the score
 * @param inputPsi the same of each input
 * @param known cases whose outcome is known
 * @param expectedBadShare mean probability of the cases whose outcome is known; NaN where none is
 * @param observedBadShare their share of bads; NaN likewise
 * @param alarms what is wrong; empty where nothing is
 */
public record DriftReading(
        int cases,
        double scorePsi,
        List<InputPsi> inputPsi,
        int known,
        double expectedBadShare,
        double observedBadShare,
        List<Alarm> alarms) {

    /** A stability index above which a population is another one. */
    public static final double PSI_ALARM = 0.25;

    /** Fewest cases about which an index says anything. */
    public static final int LEAST_CASES = 50;

    /** Standard deviations by which the share of bads may lie from what was expected. */
    private static final double CALIBRATION_ALARM = 3;

    /** Part of the expected share by which it must lie apart as well. */
    private static final double CALIBRATION_PART = 0.2;

    /**
     * The index of one input.
     *
     * @param input its name
     * @param psi its population stability index
     */
    public record InputPsi(String input, double psi) {}

    /** What can be wrong. */
    public enum Alarm {
        /** The scores are distributed otherwise. */
        SCORES_MOVED,
        /** An input is distributed otherwise. */
        INPUTS_MOVED,
        /** More or fewer went bad than was expected. */
        CALIBRATION_MOVED
    }

    /** Copies the lists. */
    public DriftReading {
        inputPsi = List.copyOf(inputPsi);
        alarms = List.copyOf(alarms);
    }

    /**
     * Later cases.
     *
     * @param pd the model's probability of each
     * @param inputs the inputs' values, in the order of the baseline's
     */
    public record Cases(List<Double> pd, List<double[]> inputs) {}

    /**
     * Cases whose outcome is known, not necessarily those above.
     *
     * @param pd the probability each was given
     * @param bad whether it went bad
     */
    public record Outcomes(List<Double> pd, List<Boolean> bad) {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if there are not as many outcomes as probabilities
         */
        public Outcomes {
            pd = List.copyOf(pd);
            bad = List.copyOf(bad);
            if (pd.size() != bad.size()) {
                throw new IllegalArgumentException("an outcome for each probability");
            }
        }
    }

    /** Reads the drift. */
    public static DriftReading of(DriftBaseline baseline, Cases later, Outcomes outcomes) {
        double[] pd = later.pd().stream().mapToDouble(Double::doubleValue).toArray();
        double scorePsi = psi(baseline.score(), pd);
        List<InputPsi> inputs = new ArrayList<>();
        for (int i = 0; i < baseline.inputs().size(); i++) {
            DriftBaseline.Distribution input = baseline.inputs().get(i);
            inputs.add(new InputPsi(input.name(), psi(input, later.inputs().get(i))));
        }
        double expected = 0;
        double variance = 0;
        double observed = 0;
        int count = outcomes.pd().size();
        for (int i = 0; i < count; i++) {
            double one = outcomes.pd().get(i);
            expected += one;
            variance += one * (1 - one);
            observed += outcomes.bad().get(i) ? 1 : 0;
        }
        List<Alarm> alarms = new ArrayList<>();
        if (pd.length >= LEAST_CASES && scorePsi > PSI_ALARM) {
            alarms.add(Alarm.SCORES_MOVED);
        }
        if (pd.length >= LEAST_CASES && inputs.stream().anyMatch(input -> input.psi() > PSI_ALARM)) {
            alarms.add(Alarm.INPUTS_MOVED);
        }
        double apart = Math.abs(observed - expected);
        if (count >= LEAST_CASES
                && apart > CALIBRATION_ALARM * Math.sqrt(variance)
                && apart > CALIBRATION_PART * expected) {
            alarms.add(Alarm.CALIBRATION_MOVED);
        }
        return new DriftReading(pd.length, scorePsi, inputs, count, expected / count, observed / count, alarms);
    }

    private static double psi(DriftBaseline.Distribution before, double[] now) {
        double[] shares =
                before.shares().stream().mapToDouble(Double::doubleValue).toArray();
        return now.length == 0 ? 0 : ProbabilityErrors.populationStability(shares, before.sharesOf(now));
    }
}
