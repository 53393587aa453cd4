package io.creditbridge.training;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of past cases: named columns of equal length.
 *
 * @param columns the columns, in the file's order; at least one
 */
public record TrainingTable(List<TableColumn> columns) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no column, or they differ in length
     */
    public TrainingTable {
        columns = List.copyOf(columns);
        if (columns.isEmpty()
                || columns.stream().mapToInt(TableColumn::size).distinct().count() != 1) {
            throw new IllegalArgumentException("columns of equal length wanted");
        }
    }

    /** The number of rows. */
    public int size() {
        return columns.getFirst().size();
    }

    /** The column of that name, whatever the case. */
    public Optional<TableColumn> column(String name) {
        return columns.stream()
                .filter(column -> column.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Only the rows at these positions. */
    public TrainingTable rows(int... chosen) {
        return new TrainingTable(
                columns.stream().map(column -> column.rows(chosen)).toList());
    }

    /** How many rows are the same as an earlier one in all columns but some, such as those that number the cases. */
    public int repeatedRows(Set<String> without) {
        List<TableColumn> looked = columns.stream()
                .filter(column -> !without.contains(column.name()))
                .toList();
        Set<Long> seen = new HashSet<>();
        int repeated = 0;
        for (int row = 0; row < size() && !looked.isEmpty(); row++) {
            // 64 bits tell a million rows apart but for one chance in thirty million.
            long hash = 1;
            for (TableColumn column : looked) {
                hash = (hash ^ Double.doubleToLongBits(column.number(row))) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 32;
            }
            repeated += seen.add(hash) ? 0 : 1;
        }
        return repeated;
    }
}
