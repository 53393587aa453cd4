package io.creditbridge.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of a record's state, as the aggregate reports it. */
public interface StateChange {

    /** The kind of record, such as {@code APPLICATION}. */
    String subjectKind();

    /** The record's identifier. */
    UUID subjectId();

    /** What was done, as a stable key such as {@code PROPOSAL_OFFERED}. */
    String action();

    /** The state before, or null for a new record. */
    @Nullable
    String before();

    /** The state after. */
    String after();

    /** When it happened. */
    Instant at();
}
