package io.creditbridge.dataimport;

import io.creditbridge.web.Fields;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Columns of a table by their names, in either language, and cells by their column. */
final class TableCells {

    private TableCells() {}

    /**
     * Where a column stands that may be called by any of the names; −1 where there is none.
     *
     * @throws FileRefused if the name found stands twice
     */
    static int find(@Nullable List<String> header, List<String> names) {
        if (header != null) {
            for (int i = 0; i < header.size(); i++) {
                String name = name(header.get(i));
                if (names.contains(name.toLowerCase(Locale.ROOT))) {
                    requireOnce(header, name);
                    return i;
                }
            }
        }
        return -1;
    }

    /** A cell of a header as a name. */
    static String name(String cell) {
        return cell.replace("\uFEFF", "").strip();
    }

    /**
     * Checks that a column that is read stands once: of two of the same name nobody knows which one is meant.
     *
     * @throws FileRefused if the name stands twice
     */
    static void requireOnce(List<String> header, String name) {
        if (header.stream().filter(cell -> name(cell).equalsIgnoreCase(name)).count() > 1) {
            throw new FileRefused("import.file.columnTwice", name);
        }
    }

    /**
     * Checks that no cell of a row holds an invisible control character, as forms do.
     *
     * @throws FileRefused naming the row and the column
     */
    static void requirePlain(@Nullable List<String> header, List<String> row, long number) {
        for (int i = 0; i < row.size(); i++) {
            if (!Fields.isPlain(row.get(i).replace("\r\n", "\n"))) {
                String column = header == null || i >= header.size() ? "" : name(header.get(i));
                throw new FileRefused("import.file.control", number, column);
            }
        }
    }

    /** The cell of a column; empty where there is none. */
    static String cell(List<String> row, int place) {
        return place >= 0 && place < row.size() ? row.get(place).strip() : "";
    }
}
