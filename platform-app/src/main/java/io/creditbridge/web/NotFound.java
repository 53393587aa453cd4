package io.creditbridge.web;

/** There is no such record, or it is another organisation's: both answer 404, so that ids cannot be probed. */
public class NotFound extends RuntimeException {

    /** Names what was looked for, for the log. */
    public NotFound(Object what) {
        super(String.valueOf(what));
    }
}
