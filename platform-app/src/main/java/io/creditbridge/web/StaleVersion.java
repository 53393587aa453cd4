package io.creditbridge.web;

/** The record was changed since the caller read it; nothing was changed now. */
public class StaleVersion extends RuntimeException {

    private final int current;

    /** Says which version was shown and which is current. */
    public StaleVersion(int shown, int current) {
        super("version " + shown + " was shown, " + current + " is current");
        this.current = current;
    }

    /** The version that the record has now. */
    public int current() {
        return current;
    }

    /**
     * Checks the version a caller showed.
     *
     * @throws StaleVersion if it is not the current one
     */
    public static void check(int shown, int current) {
        if (shown != current) {
            throw new StaleVersion(shown, current);
        }
    }
}
