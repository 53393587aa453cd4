package io.creditbridge.training;

import io.creditbridge.features.FeatureDefinition;
import io.creditbridge.features.FeatureSet;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases of a training run: the inputs' values, made once, and the outcomes.
 *
 * <p>What is learnt from outcomes (the evidence of words) is not in it; it is learnt again in every fold.
 */
public final class CaseMatrix {

    private final String setVersion;
    private final List<ModelInput> inputs;
    private final List<TableColumn> columns;
    private final boolean[] bad;

    /**
     * Makes the inputs of a table.
     *
     * @param setVersion the name of the set of inputs; that of the platform's features where they are the inputs
     * @param inputs the inputs
     * @param table the cases
     * @param bad the outcomes
     */
    public CaseMatrix(String setVersion, List<ModelInput> inputs, TrainingTable table, boolean[] bad) {
        this.setVersion = setVersion;
        this.inputs = List.copyOf(inputs);
        this.columns = inputs.stream().map(input -> input.of(table)).toList();
        this.bad = bad.clone();
    }

    /** The inputs. */
    public List<ModelInput> inputs() {
        return inputs;
    }

    /** The values of an input. */
    public TableColumn column(int input) {
        return columns.get(input);
    }

    /** The number of cases. */
    public int size() {
        return bad.length;
    }

    /** Whether each case went bad. */
    public boolean[] outcomes() {
        return bad.clone();
    }

    /** The outcomes of some rows. */
    boolean[] outcomes(int[] rows) {
        boolean[] chosen = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            chosen[i] = bad[rows[i]];
        }
        return chosen;
    }

    /** The inputs as a card reads them. */
    FeatureSet featureSet() {
        List<FeatureDefinition> definitions =
                inputs.stream().map(ModelInput::definition).toList();
        return new FeatureSet(setVersion, definitions);
    }

    /** The evidence of the words of each input, learnt from some rows; null for inputs of numbers. */
    Encodings encodings(int[] rows) {
        List<Encodings.Entry> entries = new ArrayList<>();
        for (int f = 0; f < columns.size(); f++) {
            if (columns.get(f).kind() == TableColumn.Kind.WORD) {
                entries.add(new Encodings.Entry(
                        inputs.get(f).id(),
                        CategoryEncoding.fit(columns.get(f), rows, bad)
                                .without(inputs.get(f).neutral())));
            }
        }
        return new Encodings(entries);
    }

    /** The numbers of some rows, words as their evidence. */
    double[][] rows(int[] rows, Encodings encodings) {
        double[][] made = new double[rows.length][columns.size()];
        for (int f = 0; f < columns.size(); f++) {
            TableColumn column = columns.get(f);
            boolean words = column.kind() == TableColumn.Kind.WORD;
            double[] evidence = words ? encodings.of(inputs.get(f).id(), column) : new double[0];
            for (int i = 0; i < rows.length; i++) {
                double value = column.number(rows[i]);
                if (words) {
                    made[i][f] = evidence[Double.isNaN(value) ? evidence.length - 1 : (int) value];
                } else {
                    made[i][f] = value;
                }
            }
        }
        return made;
    }
}
