package io.creditbridge.dataimport;

import java.util.List;

/**
 * One row that could not be taken.
 *
 * @param row the row's number in the file, the header being 1
 * @param column the column's name as the file has it
 * @param reasonKey the key of the text that says what is wrong and how to mend it
 * @param arguments what the text names
 */
public record RowFault(long row, String column, String reasonKey, List<Object> arguments) {

    static RowFault of(long row, String column, String reasonKey, Object... arguments) {
        return new RowFault(row, column, reasonKey, List.of(arguments));
    }
}
