package io.creditbridge.training;

import io.creditbridge.scorecard.Characteristic;
import io.creditbridge.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a model was trained on, as far as drift is measured against it.
 *
 * @param score the distribution of the held-out probabilities
 * @param inputs the distribution of each input that the card reads
 * @param badShare the share of bads
 */
public record DriftBaseline(Distribution score, List<Distribution> inputs, double badShare) {

    private static final int BINS = 10;

    /**
     * A distribution in bins of about equal counts, the last bin for missing values.
     *
     * @param name what it is of
     * @param edges upper edges of all bins but the last interval
     * @param shares the share of each interval, and last that of missing values
     */
    public record Distribution(String name, List<Double> edges, List<Double> shares) {

        /** Copies the lists. */
        public Distribution {
            edges = List.copyOf(edges);
            shares = List.copyOf(shares);
        }

        /** The distribution of values; NaN where missing. */
        public static Distribution of(String name, double[] values) {
            double[] known = Arrays.stream(values)
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            List<Double> edges = new ArrayList<>();
            for (int bin = 1; bin < BINS && known.length > 0; bin++) {
                double edge = known[(int) ((long) (known.length - 1) * bin / BINS)];
                boolean rises = edges.isEmpty() || edge > edges.getLast();
                if (rises && edge < known[known.length - 1]) {
                    edges.add(edge);
                }
            }
            return new Distribution(name, edges, listed(shares(edges, values)));
        }

        /** The shares of other values in the same bins. */
        double[] sharesOf(double[] values) {
            return shares(edges, values);
        }

        private static double[] shares(List<Double> edges, double[] values) {
            double[] shares = new double[edges.size() + 2];
            for (double value : values) {
                int bin = 0;
                while (bin < edges.size() && value > edges.get(bin)) {
                    bin++;
                }
                shares[Double.isNaN(value) ? shares.length - 1 : bin] += 1.0 / values.length;
            }
            return shares;
        }

        private static List<Double> listed(double[] values) {
            return Arrays.stream(values).boxed().toList();
        }
    }

    /**
     * What a card says of its own training cases: each input in the card's own bins.
     *
     * @param card the card
     * @param score the distribution of its probabilities, which a card does not keep
     */
    public static DriftBaseline ofCard(Scorecard card, Distribution score) {
        return new DriftBaseline(
                score,
                card.characteristics().stream().map(DriftBaseline::bins).toList(),
                card.model().sampleBadShare());
    }

    /** Special values, where a card has any, are counted as missing. */
    private static Distribution bins(Characteristic input) {
        double[] counts = new double[input.bins().missingBin() + 1];
        for (int bin = 0; bin < input.bins().count(); bin++) {
            counts[Math.min(bin, counts.length - 1)] += input.goods(bin) + input.bads(bin);
        }
        double all = Arrays.stream(counts).sum();
        return new Distribution(
                input.featureId(),
                Distribution.listed(input.bins().edges()),
                Distribution.listed(
                        Arrays.stream(counts).map(count -> count / all).toArray()));
    }

    /** Copies the list. */
    public DriftBaseline {
        inputs = List.copyOf(inputs);
    }
}
