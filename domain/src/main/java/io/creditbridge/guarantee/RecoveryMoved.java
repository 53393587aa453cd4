package io.creditbridge.guarantee;

import io.creditbridge.audit.StateChange;
import io.creditbridge.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recovery was recorded, confirmed or sent back.
 *
 * @param recovery which one
 * @param amount how much
 * @param from the state before, or null when it was recorded
 * @param to the state after
 * @param at when
 */
public record RecoveryMoved(
        RecoveryId recovery, Money amount, Recovery.@Nullable Status from, Recovery.Status to, Instant at)
        implements StateChange {

    @Override
    public String subjectKind() {
        return "RECOVERY";
    }

    @Override
    public UUID subjectId() {
        return recovery.value();
    }

    @Override
    public String action() {
        return "RECOVERY_" + to;
    }

    @Override
    public @Nullable String before() {
        return from == null ? null : from + " " + amount;
    }

    @Override
    public String after() {
        return to + " " + amount;
    }
}
