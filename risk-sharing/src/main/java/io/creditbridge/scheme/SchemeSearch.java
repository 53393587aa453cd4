package io.creditbridge.scheme;

import java.time.LocalDate;
import java.util.List;

/** What a look-up of a scheme by approval date found. */
public sealed interface SchemeSearch {

    /**
     * The version that covers the date.
     *
     * @param scheme that version
     */
    record Found(Scheme scheme) implements SchemeSearch {}

    /**
     * The scheme exists, but none of its versions covers the date.
     *
     * @param id the scheme's key
     * @param approvedOn the date asked for
     * @param known the dates its versions cover, earliest first
     */
    record NoVersion(String id, LocalDate approvedOn, List<Validity> known) implements SchemeSearch {

        /** Copies the list. */
        public NoVersion {
            known = List.copyOf(known);
        }
    }

    /**
     * No scheme has that key.
     *
     * @param id the key asked for
     */
    record UnknownScheme(String id) implements SchemeSearch {}
}
