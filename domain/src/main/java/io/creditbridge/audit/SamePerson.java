package io.creditbridge.audit;

/** The second person must be another than the first; nothing was changed. */
public class SamePerson extends RuntimeException {

    /** Says so. */
    public SamePerson() {
        super("the second person is the first");
    }
}
