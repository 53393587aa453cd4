package io.creditbridge.training;

import io.creditbridge.features.FeatureDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One input of a model: a column as it is, or something said by a column or two.
 *
 * @param definition its name and direction
 * @param kind how it is made
 * @param columns the columns it is made of, one or two
 * @param length characters kept of a code; 0 where it is not cut
 * @param neutral words that only say when a case happened, and count as no evidence
 */
public record ModelInput(
        FeatureDefinition definition, Kind kind, List<String> columns, int length, List<String> neutral) {

    /** How an input is made of columns. */
    public enum Kind {
        /** The column as it is. */
        AS_IS,
        /** The first characters of a code. */
        PREFIX,
        /** One amount over another. */
        RATIO,
        /** 1 where two columns hold the same word, else 0. */
        SAME
    }

    /** Copies the lists. */
    public ModelInput {
        columns = List.copyOf(columns);
        neutral = List.copyOf(neutral);
    }

    /** A column as it is, under a definition of its own, such as one of the platform's features. */
    public static ModelInput of(FeatureDefinition definition) {
        return new ModelInput(definition, Kind.AS_IS, List.of(definition.id()), 0, List.of());
    }

    /** The name of the input. */
    public String id() {
        return definition.id();
    }

    /**
     * The input's values of every row.
     *
     * @throws IllegalArgumentException if the table lacks a column it is made of; the message names it
     */
    public TableColumn of(TrainingTable table) {
        TableColumn first = column(table, 0);
        return switch (kind) {
            case AS_IS -> first;
            case PREFIX -> prefix(first);
            case RATIO -> ratio(first, column(table, 1));
            case SAME -> same(first, column(table, 1));
        };
    }

    private TableColumn column(TrainingTable table, int place) {
        String name = columns.get(place);
        return table.column(name).orElseThrow(() -> new IllegalArgumentException("column missing: " + name));
    }

    private TableColumn prefix(TableColumn column) {
        Map<String, Integer> codeOf = new HashMap<>();
        List<String> levels = new ArrayList<>();
        int[] codes = new int[column.size()];
        for (int row = 0; row < codes.length; row++) {
            String text = column.text(row);
            if (text.isEmpty()) {
                codes[row] = -1;
            } else {
                String start = text.substring(0, Math.min(length, text.length()));
                codes[row] = codeOf.computeIfAbsent(start, added -> {
                    levels.add(added);
                    return levels.size() - 1;
                });
            }
        }
        return TableColumn.ofWords(id(), codes, levels);
    }

    private TableColumn ratio(TableColumn above, TableColumn below) {
        double[] values = new double[above.size()];
        for (int row = 0; row < values.length; row++) {
            double quotient = above.number(row) / below.number(row);
            values[row] = Double.isFinite(quotient) ? quotient : Double.NaN;
        }
        return TableColumn.ofNumbers(id(), TableColumn.Kind.NUMBER, values);
    }

    private TableColumn same(TableColumn one, TableColumn other) {
        double[] values = new double[one.size()];
        for (int row = 0; row < values.length; row++) {
            boolean missing = one.isMissing(row) || other.isMissing(row);
            values[row] = missing ? Double.NaN : one.text(row).equals(other.text(row)) ? 1 : 0;
        }
        return TableColumn.ofNumbers(id(), TableColumn.Kind.NUMBER, values);
    }
}
