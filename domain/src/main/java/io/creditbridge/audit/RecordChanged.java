package io.creditbridge.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record without states of its own was written, changed or taken away.
 *
 * @param subjectKind the kind of record, such as {@code OFFER}
 * @param subjectId the record's identifier
 * @param action what was done, as a stable key such as {@code OFFER_WRITTEN}
 * @param before what it said before, or null for a new record
 * @param after what it says now; empty when it was taken away
 * @param at when it happened
 */
public record RecordChanged(
        String subjectKind,
        UUID subjectId,
        String action,
        @Nullable String before,
        String after,
        Instant at) implements StateChange {}
