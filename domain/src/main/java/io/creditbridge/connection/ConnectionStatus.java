package io.creditbridge.connection;

import io.creditbridge.audit.Transitions;
import java.util.EnumSet;
import java.util.Set;

/** Where a connection stands; the table below is the only list of allowed moves. */
public enum ConnectionStatus {
    /** Waits for a second person; without effect. */
    PROPOSED,
    /** In effect. */
    CONFIRMED,
    /** Not a connection; without effect. */
    DECLINED,
    /** In effect until a second person has confirmed its end. */
    END_PROPOSED,
    /** Over. */
    ENDED;

    /** The allowed moves. */
    public static final Transitions<ConnectionStatus> MOVES = Transitions.over(ConnectionStatus.class)
            .from(PROPOSED, EnumSet.of(CONFIRMED, DECLINED))
            .from(CONFIRMED, EnumSet.of(END_PROPOSED))
            .from(END_PROPOSED, EnumSet.of(ENDED, CONFIRMED));

    /** The states in which the two firms count as one borrower. */
    public static final Set<ConnectionStatus> IN_EFFECT = Set.of(CONFIRMED, END_PROPOSED);

    /** The states in which a second person is waited for. */
    public static final Set<ConnectionStatus> WAITING = Set.of(PROPOSED, END_PROPOSED);
}
