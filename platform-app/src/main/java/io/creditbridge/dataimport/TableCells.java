package io.creditbridge.dataimport;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Columns of a table by their names, in either language, and cells by their column. */
final class TableCells {

    private TableCells() {}

    /** Where a column stands that may be called by any of the names; −1 where there is none. */
    static int find(@Nullable List<String> header, List<String> names) {
        if (header != null) {
            for (int i = 0; i < header.size(); i++) {
                if (names.contains(header.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The cell of a column; empty where there is none. */
    static String cell(List<String> row, int place) {
        return place >= 0 && place < row.size() ? row.get(place).strip() : "";
    }
}
