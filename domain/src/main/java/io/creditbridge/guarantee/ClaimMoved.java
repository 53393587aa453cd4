package io.creditbridge.guarantee;

import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim went from one state to another.
 *
 * @param claim which one
 * @param from the state before, or null when it was filed
 * @param to the state after
 * @param at when
 */
public record ClaimMoved(ClaimId claim, @Nullable ClaimStatus from, ClaimStatus to, Instant at) implements StateChange {

    @Override
    public String subjectKind() {
        return "CLAIM";
    }

    @Override
    public UUID subjectId() {
        return claim.value();
    }

    @Override
    public String action() {
        return "CLAIM_" + to;
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
