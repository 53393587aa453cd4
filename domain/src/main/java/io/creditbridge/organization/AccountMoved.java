package io.creditbridge.organization;

import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an account.
 *
 * @param account which one
 * @param step what was done
 * @param before its powers and whether it may sign in, or null when it was opened
 * @param after the same afterwards
 * @param at when
 */
public record AccountMoved(
        AccountId account, Step step, @Nullable String before, String after, Instant at) implements StateChange {

    /** What can be done to an account. */
    public enum Step {
        /** Opened. */
        OPENED,
        /** Opened by the only operator there was, without a second person. */
        OPENED_ALONE,
        /** Roles or authority changed. */
        POWERS_CHANGED,
        /** May not sign in any more. */
        SWITCHED_OFF,
        /** May sign in again. */
        SWITCHED_ON,
        /** An operator drew a new password or secret. */
        SECRET_RESET,
        /** Its holder chose a new password. */
        PASSWORD_CHANGED
    }

    @Override
    public String subjectKind() {
        return "ACCOUNT";
    }

    @Override
    public UUID subjectId() {
        return account.value();
    }

    @Override
    public String action() {
        return "ACCOUNT_" + step;
    }
}
