package io.creditbridge.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns that follow from another one: each of its values goes with a single value of theirs. */
final class DerivedLeaks {

    /** Share of rows that must agree. */
    private static final double ALWAYS = 0.995;

    /** Rows a value of the other column must stand for on average, or everything would follow from it. */
    private static final int ROWS_A_VALUE = 3;

    private DerivedLeaks() {}

    /** The share of rows in which the column follows from one of the others; empty where it does not. */
    static Optional<Double> followsFromOne(TableColumn column, List<TableColumn> others) {
        if (isSumOfTwo(column, others)) {
            return Optional.of(1.0);
        }
        return others.stream()
                .map(other -> shareThatFollows(column, other))
                .filter(share -> share >= ALWAYS)
                .findFirst();
    }

    /** Whether numbers are the sum or the difference of two other columns, almost always. */
    private static boolean isSumOfTwo(TableColumn column, List<TableColumn> others) {
        if (column.kind() == TableColumn.Kind.WORD) {
            return false;
        }
        List<TableColumn> numbers = others.stream()
                .filter(other -> other.kind() != TableColumn.Kind.WORD)
                .toList();
        return numbers.stream()
                .anyMatch(one -> numbers.stream()
                        .filter(other -> other != one)
                        .anyMatch(other -> agrees(column, one, other, 1) || agrees(column, one, other, -1)));
    }

    private static boolean agrees(TableColumn column, TableColumn one, TableColumn other, int sign) {
        int rows = 0;
        int agreeing = 0;
        for (int row = 0; row < column.size(); row++) {
            double sum = one.number(row) + sign * other.number(row);
            if (!Double.isNaN(sum) && !column.isMissing(row)) {
                rows++;
                agreeing += Math.abs(sum - column.number(row)) < 1e-6 * Math.max(1, Math.abs(sum)) ? 1 : 0;
            }
        }
        return rows > column.size() / 2 && agreeing >= ALWAYS * rows;
    }

    private static double shareThatFollows(TableColumn column, TableColumn other) {
        Map<Double, Map<Double, Integer>> counts = new HashMap<>();
        int rows = 0;
        for (int row = 0; row < column.size(); row++) {
            if (!other.isMissing(row) && !column.isMissing(row)) {
                counts.computeIfAbsent(other.number(row), value -> new HashMap<>())
                        .merge(column.number(row), 1, Integer::sum);
                rows++;
            }
        }
        // Two or three values of the other column say too little for anything to follow from them.
        if (counts.size() <= 3 || (long) counts.size() * ROWS_A_VALUE > rows) {
            return 0;
        }
        int agreeing = counts.values().stream()
                .mapToInt(values -> values.values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0))
                .sum();
        Map<Double, Integer> all = new HashMap<>();
        counts.values().forEach(values -> values.forEach((value, count) -> all.merge(value, count, Integer::sum)));
        int commonest = all.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        // A column that is almost always the same agrees with everything.
        return commonest > 0.9 * rows ? 0 : (double) agreeing / rows;
    }
}
