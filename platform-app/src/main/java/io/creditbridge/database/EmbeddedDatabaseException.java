package io.creditbridge.database;

/** The embedded database cannot be started, with the reason and the way out in plain words. */
class EmbeddedDatabaseException extends RuntimeException {

    private final String wayOut;

    EmbeddedDatabaseException(String reason, String wayOut) {
        super(reason);
        this.wayOut = wayOut;
    }

    EmbeddedDatabaseException(String reason, String wayOut, Throwable cause) {
        super(reason, cause);
        this.wayOut = wayOut;
    }

    /** What the person who starts the program can do about it. */
    String wayOut() {
        return wayOut;
    }
}
