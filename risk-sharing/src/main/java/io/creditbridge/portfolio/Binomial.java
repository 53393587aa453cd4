package io.creditbridge.portfolio;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The number of defaults among equal, independent loans; counts too unlikely to matter are left out.
 */
final class Binomial {

    private final int first;
    private final double[] probabilities;

    private Binomial(int first, double[] probabilities) {
        this.first = first;
        this.probabilities = probabilities;
    }

    /**
     * The counts of so many loans, each in default with the probability.
     *
     * <p>Starts at the most likely count and follows the ratio of neighbours to both sides, so that nothing underflows.
     */
    static Binomial of(int loans, double pd) {
        if (pd == 0 || pd == 1) {
            return new Binomial(pd == 0 ? 0 : loans, new double[] {1});
        }
        int mode = (int) Math.min(loans, Math.floor((loans + 1) * pd));
        double odds = pd / (1 - pd);
        Deque<Double> values = new ArrayDeque<>();
        values.add(1.0);
        int first = mode;
        for (double value = 1; first > 0 && value > LossGrid.NEGLIGIBLE; first--) {
            value *= first / ((loans - first + 1) * odds);
            values.addFirst(value);
        }
        int count = mode;
        for (double value = 1; count < loans && value > LossGrid.NEGLIGIBLE; count++) {
            value *= (loans - count) * odds / (count + 1);
            values.addLast(value);
        }
        double sum = values.stream().mapToDouble(Double::doubleValue).sum();
        return new Binomial(
                first, values.stream().mapToDouble(value -> value / sum).toArray());
    }

    /** The smallest count kept. */
    int first() {
        return first;
    }

    /** How many neighbouring counts are kept. */
    int kept() {
        return probabilities.length;
    }

    /** The probability of the smallest count plus so many; those of all counts kept sum to 1. */
    double probability(int aboveFirst) {
        return probabilities[aboveFirst];
    }
}
