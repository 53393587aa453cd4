package io.creditbridge.loan;

import io.creditbridge.audit.Transitions;
import java.util.EnumSet;
import java.util.Set;

/** Where a loan stands; the table below is the only list of allowed moves. */
public enum LoanStatus {
    /** The contract is signed; no money has gone out. */
    SIGNED,
    /** The drawdown is written and waits for a second person. */
    AWAITING_SECOND_PERSON,
    /** The money has been paid out. */
    DRAWN,
    /** Repaid to the last fen. */
    REPAID,
    /** Given up before any money went out. */
    CANCELLED;

    /** The allowed moves. */
    public static final Transitions<LoanStatus> MOVES = Transitions.over(LoanStatus.class)
            .from(SIGNED, EnumSet.of(AWAITING_SECOND_PERSON, CANCELLED))
            .from(AWAITING_SECOND_PERSON, EnumSet.of(SIGNED, DRAWN, CANCELLED))
            .from(DRAWN, EnumSet.of(REPAID));

    /** The states in which nothing more happens. */
    public static final Set<LoanStatus> TERMINAL = Set.of(REPAID, CANCELLED);
}
