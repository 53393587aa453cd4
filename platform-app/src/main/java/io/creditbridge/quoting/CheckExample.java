package io.creditbridge.quoting;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row that a check names.
 *
 * @param kind what it is; null in checks of before this was kept
 * @param id its identity
 */
record CheckExample(@Nullable CheckKind kind, String id) {

    /** Between a kind and an identity where examples are kept. */
    static final String BETWEEN = ":";

    static List<CheckExample> read(String written) {
        return Arrays.stream(written.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split(BETWEEN, 2))
                .map(parts -> parts.length == 1
                        ? new CheckExample(null, parts[0])
                        : new CheckExample(CheckKind.valueOf(parts[0]), parts[1]))
                .toList();
    }
}
