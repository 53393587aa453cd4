package io.creditbridge.bankdesk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer typed into the file besides an offer, to be shown again beside what is wrong.
 *
 * @param question the question to the owner
 * @param reasons the reasons ticked
 * @param note the words beside a refusal
 * @param guarantor the guarantor that was checked
 * @param guarantorNote what the check found
 */
record TypedWords(
        @Nullable String question,
        List<String> reasons,
        @Nullable String note,
        @Nullable UUID guarantor,
        @Nullable String guarantorNote) {

    /** Nothing was typed. */
    static final TypedWords NONE = new TypedWords(null, List.of(), null, null, null);

    static TypedWords question(@Nullable String question) {
        return new TypedWords(question, List.of(), null, null, null);
    }

    static TypedWords refusal(@Nullable List<String> reasons, @Nullable String note) {
        return new TypedWords(null, reasons == null ? List.of() : List.copyOf(reasons), note, null, null);
    }

    static TypedWords check(UUID guarantor, @Nullable String found) {
        return new TypedWords(null, List.of(), null, guarantor, found);
    }
}
