package io.creditbridge.scheme;

import java.util.List;

/** What became of the text of a rule pack. */
public sealed interface ParseResult {

    /**
     * The text is a whole and consistent scheme.
     *
     * @param scheme the scheme it describes
     */
    record Parsed(Scheme scheme) implements ParseResult {}

    /**
     * The text is no scheme; nothing of it was used.
     *
     * @param errors every mistake found, by line; at least one
     */
    record Refused(List<LineError> errors) implements ParseResult {

        /** Copies the list. */
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
