package io.creditbridge.identity;

import io.creditbridge.web.Fields;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How long a password may be; the same wherever somebody chooses one. */
final class PasswordRule {

    static final int SHORTEST = 10;

    /** The hash reads no more than this; a longer password would be cut without a word. */
    static final int LONGEST_BYTES = 72;

    private PasswordRule() {}

    static boolean fits(@Nullable String password) {
        return password != null
                && password.length() >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    /** The password typed, or a note of what is wrong with it. */
    static String read(Fields fields, String field, @Nullable String typed) {
        if (typed == null || !fits(typed)) {
            fields.reject(field, "problem.password", SHORTEST, LONGEST_BYTES);
            return "";
        }
        return typed;
    }
}
