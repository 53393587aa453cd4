package io.creditbridge.web;

import org.jspecify.annotations.Nullable;

/** The versions of records as HTTP entity tags: {@code "7"}. */
public final class EntityTags {

    private EntityTags() {}

    /** The tag of a version. */
    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version a caller says it has read.
     *
     * @param ifMatch the header {@code If-Match}
     * @throws PreconditionMissing if the header is not there
     * @throws StaleVersion if it is no tag of a version
     */
    public static int version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionMissing();
        }
        String tag = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        return tag.matches("\\d{1,9}") ? Integer.parseInt(tag) : -1;
    }

    /** A write to a record that can be edited came without {@code If-Match}. */
    public static class PreconditionMissing extends RuntimeException {

        /** Says so. */
        public PreconditionMissing() {
            super("If-Match is missing");
        }
    }
}
