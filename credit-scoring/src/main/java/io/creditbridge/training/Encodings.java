package io.creditbridge.training;

import java.util.List;

/**
 * The evidence of the words of each input of words.
 *
 * @param entries one an input
 */
public record Encodings(List<Entry> entries) {

    /**
     * The evidence of one input's words.
     *
     * @param input the input
     * @param encoding the evidence
     */
    public record Entry(String input, CategoryEncoding encoding) {}

    /** Copies the list. */
    public Encodings {
        entries = List.copyOf(entries);
    }

    /** The evidence of each of a column's levels, and last that of a missing cell. */
    double[] of(String input, TableColumn column) {
        CategoryEncoding encoding = entries.stream()
                .filter(entry -> entry.input().equals(input))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no evidence of " + input))
                .encoding();
        double[] evidence = new double[column.levels().size() + 1];
        for (int code = 0; code < column.levels().size(); code++) {
            evidence[code] = encoding.evidence(column.levels().get(code));
        }
        evidence[evidence.length - 1] = encoding.evidence("");
        return evidence;
    }
}
