package io.creditbridge.scorecard;

import io.creditbridge.features.FeatureDefinition;
import io.creditbridge.features.Monotonicity;
import io.creditbridge.scorecard.TrainingOutcome.Warning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Chooses the features of a card: binned, informative, seldom missing, and not saying twice the same. */
final class CandidateSelection {

    /** An area under the curve of one feature alone above which it is suspected to know the outcome. */
    private static final double TOO_GOOD = 0.95;

    /** Features allowed however few the bads; beyond them, each must have so many bads to learn from. */
    private static final int ALWAYS_ALLOWED = 8;

    private static final int BADS_A_FEATURE = 10;

    /**
     * Fewest bads from which a direction is learnt that business does not say, where it says that of other features.
     * With fewer, what a handful of cases suggests is noise, and a worse value could help.
     */
    private static final int LEAST_BADS_FOR_A_DIRECTION = 50;

    /** A feature with the evidence of each training row. */
    static final class Candidate {

        private final Characteristic characteristic;
        private final double[] evidence;

        Candidate(Characteristic characteristic, double[] evidence) {
            this.characteristic = characteristic;
            this.evidence = evidence;
        }

        Characteristic characteristic() {
            return characteristic;
        }

        double evidence(int row) {
            return evidence[row];
        }
    }

    private final TrainingData data;
    private final TrainingSettings settings;
    private final boolean[] bad;
    private final List<Warning> warnings = new ArrayList<>();

    CandidateSelection(TrainingData data, TrainingSettings settings) {
        this.data = data;
        this.settings = settings;
        this.bad = data.outcomes();
    }

    List<Warning> warnings() {
        return warnings;
    }

    /** The chosen features, the most informative first, ties in the order of the feature set. */
    List<Candidate> choose() {
        List<Candidate> candidates = new ArrayList<>();
        List<FeatureDefinition> definitions = data.features().definitions();
        for (int f = 0; f < definitions.size(); f++) {
            if (isAllowed(definitions.get(f))) {
                consider(definitions.get(f), data.column(f), candidates);
            }
        }
        candidates.sort(Comparator.comparingDouble(
                candidate -> -candidate.characteristic().informationValue()));
        List<Candidate> chosen = new ArrayList<>();
        int most = Math.min(settings.characteristics(), Math.max(ALWAYS_ALLOWED, data.bads() / BADS_A_FEATURE));
        for (Candidate candidate : candidates) {
            if (chosen.size() < most && saysSomethingNew(candidate, chosen)) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    private boolean isAllowed(FeatureDefinition definition) {
        boolean learnsDirections = data.bads() >= LEAST_BADS_FOR_A_DIRECTION
                || data.features().definitions().stream()
                        .allMatch(other -> other.monotonicity() == Monotonicity.UNDECLARED);
        return !definition.outcomeProne() && (learnsDirections || definition.monotonicity() != Monotonicity.UNDECLARED);
    }

    private void consider(FeatureDefinition definition, double[] column, List<Candidate> candidates) {
        double[] known =
                Arrays.stream(column).filter(value -> !Double.isNaN(value)).toArray();
        if (column.length - known.length > settings.greatestMissingShare() * column.length) {
            warnings.add(new Warning(definition.id(), Warning.Kind.OFTEN_MISSING));
            return;
        }
        long distinct = Arrays.stream(known).distinct().count();
        if (distinct < 2) {
            warnings.add(new Warning(definition.id(), Warning.Kind.CONSTANT));
            return;
        }
        if (distinct == known.length && Arrays.stream(known).allMatch(value -> value == Math.rint(value))) {
            warnings.add(new Warning(definition.id(), Warning.Kind.LOOKS_LIKE_AN_ID));
        }
        double auc = aucOfKnown(column);
        if (Math.max(auc, 1 - auc) > TOO_GOOD) {
            warnings.add(new Warning(definition.id(), Warning.Kind.TOO_GOOD_ALONE));
        }
        Bins bins = MonotoneBinning.fit(column, bad, definition.monotonicity(), settings.binning());
        Candidate candidate = candidate(definition, bins, column);
        boolean informative = candidate.characteristic().informationValue() >= settings.leastInformation();
        if (bins.intervals() > 1 && informative) {
            candidates.add(candidate);
        }
    }

    private double aucOfKnown(double[] column) {
        double[] known = new double[column.length];
        boolean[] outcomes = new boolean[column.length];
        int count = 0;
        int bads = 0;
        for (int i = 0; i < column.length; i++) {
            if (!Double.isNaN(column[i])) {
                known[count] = column[i];
                outcomes[count] = bad[i];
                bads += bad[i] ? 1 : 0;
                count++;
            }
        }
        boolean oneClass = bads == 0 || bads == count;
        return oneClass
                ? 0.5
                : Discrimination.of(Arrays.copyOf(known, count), Arrays.copyOf(outcomes, count))
                        .auc();
    }

    private Candidate candidate(FeatureDefinition definition, Bins bins, double[] column) {
        long[] goods = new long[bins.count()];
        long[] bads = new long[bins.count()];
        int[] binOfRow = new int[column.length];
        for (int i = 0; i < column.length; i++) {
            binOfRow[i] = bins.of(column[i]);
            if (bad[i]) {
                bads[binOfRow[i]]++;
            } else {
                goods[binOfRow[i]]++;
            }
        }
        Characteristic characteristic =
                new Characteristic(definition.id(), definition.monotonicity(), bins, goods, bads, 1);
        double[] evidence =
                Arrays.stream(binOfRow).mapToDouble(characteristic::evidence).toArray();
        return new Candidate(characteristic, evidence);
    }

    private boolean saysSomethingNew(Candidate candidate, List<Candidate> chosen) {
        return chosen.stream()
                .allMatch(other ->
                        Math.abs(correlation(candidate.evidence, other.evidence)) <= settings.greatestCorrelation());
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double products = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.length; i++) {
            products += (a[i] - meanA) * (b[i] - meanB);
            squaresA += (a[i] - meanA) * (a[i] - meanA);
            squaresB += (b[i] - meanB) * (b[i] - meanB);
        }
        return squaresA == 0 || squaresB == 0 ? 0 : products / Math.sqrt(squaresA * squaresB);
    }
}
