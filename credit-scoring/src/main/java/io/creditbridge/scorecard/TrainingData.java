package io.creditbridge.scorecard;

import io.creditbridge.features.FeatureSet;
import java.util.Arrays;

/** Features of many firms with what became of them: the rows a card is trained on. */
public final class TrainingData {

    private final FeatureSet features;
    private final double[][] columns;
    private final boolean[] bad;

    /**
     * Makes training data.
     *
     * @param features what the columns are
     * @param rows one row a firm, in the order of the features; NaN or an infinity where missing
     * @param bad whether each firm went bad
     * @throws IllegalArgumentException if a row is not as long as the feature set, or there are more or fewer outcomes
     */
    public TrainingData(FeatureSet features, double[][] rows, boolean[] bad) {
        if (rows.length != bad.length || Arrays.stream(rows).anyMatch(row -> row.length != features.size())) {
            throw new IllegalArgumentException("rows, features and outcomes do not fit each other");
        }
        this.features = features;
        this.bad = bad.clone();
        this.columns = new double[features.size()][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int f = 0; f < columns.length; f++) {
                columns[f][i] = Double.isFinite(rows[i][f]) ? rows[i][f] : Double.NaN;
            }
        }
    }

    private TrainingData(FeatureSet features, double[][] columns, boolean[] bad, int[] chosen) {
        this.features = features;
        this.bad = new boolean[chosen.length];
        this.columns = new double[columns.length][chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            this.bad[i] = bad[chosen[i]];
            for (int f = 0; f < columns.length; f++) {
                this.columns[f][i] = columns[f][chosen[i]];
            }
        }
    }

    /** Only the rows at these positions. */
    TrainingData rows(int[] chosen) {
        return new TrainingData(features, columns, bad, chosen);
    }

    /** What the columns are. */
    public FeatureSet features() {
        return features;
    }

    /** The number of rows. */
    public int size() {
        return bad.length;
    }

    /** The number of rows that went bad. */
    public int bads() {
        int bads = 0;
        for (boolean one : bad) {
            bads += one ? 1 : 0;
        }
        return bads;
    }

    /** Whether each row went bad. */
    public boolean[] outcomes() {
        return bad.clone();
    }

    /** The values of one feature, NaN where missing. */
    public double[] column(int feature) {
        return columns[feature].clone();
    }

    /** The values of one row that a card reads, in its order. */
    double[] row(Scorecard card, int row) {
        return card.characteristics().stream()
                .mapToDouble(characteristic -> columns[features.positionOf(characteristic.featureId())][row])
                .toArray();
    }
}
