package io.creditbridge.guarantee;

import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a facility was proposed, confirmed or sent back.
 *
 * @param change which one
 * @param kind what is changed
 * @param from the state before, or null when it was proposed
 * @param to the state after
 * @param at when
 */
public record FacilityChangeMoved(
        FacilityChangeId change,
        FacilityChange.Kind kind,
        FacilityChange.@Nullable Status from,
        FacilityChange.Status to,
        Instant at)
        implements StateChange {

    @Override
    public String subjectKind() {
        return "FACILITY_CHANGE";
    }

    @Override
    public UUID subjectId() {
        return change.value();
    }

    @Override
    public String action() {
        return "FACILITY_" + kind + "_" + to;
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
