package io.creditbridge.scheme;

/** A mistake met while one line was read; it ends the reading of that line and becomes a {@link LineError}. */
final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String problem;
    private final String mend;

    Mistake(String field, String problem, String mend) {
        super(field + ": " + problem + "; " + mend);
        this.field = field;
        this.problem = problem;
        this.mend = mend;
    }

    LineError on(int line) {
        return new LineError(line, field, problem, mend);
    }
}
