package io.creditbridge.assessment;

import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment went from one state to another.
 *
 * @param assessment which one
 * @param from the state before, or null when it was entered
 * @param to the state after
 * @param at when
 */
public record AssessmentMoved(
        AssessmentId assessment, @Nullable AssessmentStatus from, AssessmentStatus to, Instant at)
        implements StateChange {

    @Override
    public String subjectKind() {
        return "ASSESSMENT";
    }

    @Override
    public UUID subjectId() {
        return assessment.value();
    }

    @Override
    public String action() {
        return "ASSESSMENT_" + to;
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
