package io.creditbridge.obstacle;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle case went from one state to another.
 *
 * @param obstacle which one
 * @param application the application it belongs to
 * @param from the state before, or null when it was opened
 * @param to the state after
 * @param at when
 */
public record CaseMoved(
        CaseId obstacle,
        ApplicationId application,
        @Nullable CaseStatus from,
        CaseStatus to,
        Instant at) implements StateChange {

    @Override
    public String subjectKind() {
        return "CASE";
    }

    @Override
    public UUID subjectId() {
        return obstacle.value();
    }

    @Override
    public String action() {
        return "CASE_" + to;
    }

    @Override
    public @Nullable String before() {
        return from == null ? null : from.name();
    }

    @Override
    public String after() {
        return to.name();
    }
}
