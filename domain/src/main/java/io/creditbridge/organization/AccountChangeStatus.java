package io.creditbridge.organization;

import io.creditbridge.audit.Transitions;
import java.util.EnumSet;

/** Where a change of an account stands; the table below is the only list of allowed moves. */
public enum AccountChangeStatus {
    /** Waits for a second operator; without effect. */
    PROPOSED,
    /** In effect. */
    CONFIRMED,
    /** Without effect for ever. */
    DECLINED;

    /** The allowed moves. */
    public static final Transitions<AccountChangeStatus> MOVES =
            Transitions.over(AccountChangeStatus.class).from(PROPOSED, EnumSet.of(CONFIRMED, DECLINED));
}
