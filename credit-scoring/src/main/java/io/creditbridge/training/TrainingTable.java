package io.creditbridge.training;

import java.util.List;
import java.util.Optional;

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
}
