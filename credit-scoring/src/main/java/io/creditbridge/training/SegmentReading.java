package io.creditbridge.training;

import io.creditbridge.scorecard.Discrimination;
import io.creditbridge.scorecard.ProbabilityErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a model does on a part of the cases.
 *
 * @param input what the cases are parted by
 * @param part which part
 * @param cases how many
 * @param bads how many went bad
 * @param expectedBadShare mean probability
 * @param auc area under the curve within the part; NaN with fewer than five of either outcome
 * @param psi population stability index of the part's scores against all
 */
public record SegmentReading(
        String input, String part, int cases, int bads, double expectedBadShare, double auc, double psi) {

    private static final int MOST_PARTS = 8;
    private static final int MOST_INPUTS = 4;
    private static final int LEAST_OF_A_CLASS = 5;

    /** Readings by every input of few values, and by halves of the first input of many. */
    static List<SegmentReading> of(CaseMatrix cases, int[] rows, double[] pd, List<String> first) {
        List<SegmentReading> readings = new ArrayList<>();
        int inputs = 0;
        boolean halved = false;
        for (int f = 0; f < cases.inputs().size() && inputs < MOST_INPUTS; f++) {
            String id = cases.inputs().get(f).id();
            TableColumn column = cases.column(f);
            long distinct = column.distinct();
            boolean few = distinct > 1 && distinct <= MOST_PARTS;
            boolean halves = !halved && !few && column.kind() != TableColumn.Kind.WORD && first.contains(id);
            if (few || halves) {
                halved |= halves;
                inputs++;
                double[] values =
                        Arrays.stream(rows).mapToDouble(column::number).toArray();
                double middle = median(values);
                String[] parts = new String[rows.length];
                for (int i = 0; i < rows.length; i++) {
                    parts[i] = few ? column.text(rows[i]) : values[i] > middle ? ">" + middle : "<=" + middle;
                }
                readings.addAll(parts(id, parts, pd, cases.outcomes(rows)));
            }
        }
        return readings;
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) / 2];
    }

    private static List<SegmentReading> parts(String input, String[] partOf, double[] pd, boolean[] bad) {
        DriftBaseline.Distribution all = DriftBaseline.Distribution.of(input, pd);
        double[] shares = all.shares().stream().mapToDouble(Double::doubleValue).toArray();
        return Arrays.stream(partOf)
                .distinct()
                .sorted()
                .map(part -> {
                    int[] own = IntStream.range(0, partOf.length)
                            .filter(row -> partOf[row].equals(part))
                            .toArray();
                    double[] ownPd =
                            Arrays.stream(own).mapToDouble(row -> pd[row]).toArray();
                    boolean[] ownBad = new boolean[own.length];
                    int bads = 0;
                    for (int i = 0; i < own.length; i++) {
                        ownBad[i] = bad[own[i]];
                        bads += ownBad[i] ? 1 : 0;
                    }
                    boolean both = Math.min(bads, own.length - bads) >= LEAST_OF_A_CLASS;
                    double auc = both ? Discrimination.of(ownPd, ownBad).auc() : Double.NaN;
                    double psi = ProbabilityErrors.populationStability(shares, all.sharesOf(ownPd));
                    double expected = Arrays.stream(ownPd).average().orElse(Double.NaN);
                    return new SegmentReading(input, part, own.length, bads, expected, auc, psi);
                })
                .toList();
    }
}
