package io.creditbridge.guarantee;

import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guarantee went from one state to another.
 *
 * @param guarantee which one
 * @param from the state before, or null when it was requested
 * @param to the state after
 * @param at when
 */
public record GuaranteeMoved(
        GuaranteeId guarantee, @Nullable GuaranteeStatus from, GuaranteeStatus to, Instant at) implements StateChange {

    @Override
    public String subjectKind() {
        return "GUARANTEE";
    }

    @Override
    public UUID subjectId() {
        return guarantee.value();
    }

    @Override
    public String action() {
        return "GUARANTEE_" + to;
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
