package io.creditbridge.scheme;

/**
 * A mistake in the text of a rule pack.
 *
 * @param line the line it stands on, from 1; for something missing, the last line
 * @param field the statement or part of it that is wrong
 * @param problem what is wrong
 * @param mend what to write instead
 */
public record LineError(int line, String field, String problem, String mend) {

    /** The mistake in one sentence, with its line. */
    public String message() {
        return "line " + line + ", " + field + ": " + problem + "; " + mend;
    }
}
