package io.creditbridge.organization;

import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of an account was proposed, confirmed or declined.
 *
 * @param change which one
 * @param kind what is proposed
 * @param from where it stood, or null when it was proposed
 * @param wanted the account as it shall be
 * @param to where it stands
 * @param at when
 */
public record AccountChangeMoved(
        AccountChangeId change,
        AccountChangeKind kind,
        @Nullable AccountChangeStatus from,
        WantedAccount wanted,
        AccountChangeStatus to,
        Instant at)
        implements StateChange {

    @Override
    public String subjectKind() {
        return "ACCOUNT_CHANGE";
    }

    @Override
    public UUID subjectId() {
        return change.value();
    }

    @Override
    public String action() {
        return "ACCOUNT_" + kind + "_" + to;
    }

    @Override
    public @Nullable String before() {
        return from == null ? null : from.name();
    }

    @Override
    public String after() {
        return to + ": " + wanted.username() + ", " + wanted.powers();
    }
}
