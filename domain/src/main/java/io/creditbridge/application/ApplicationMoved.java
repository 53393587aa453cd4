package io.creditbridge.application;

import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application went from one state to another.
 *
 * @param application which one
 * @param from the state before, or null when it was created
 * @param to the state after
 * @param at when
 */
public record ApplicationMoved(
        ApplicationId application, @Nullable ApplicationStatus from, ApplicationStatus to, Instant at)
        implements StateChange {

    @Override
    public String subjectKind() {
        return "APPLICATION";
    }

    @Override
    public UUID subjectId() {
        return application.value();
    }

    @Override
    public String action() {
        return "APPLICATION_" + to;
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
