package io.creditbridge.application;

import io.creditbridge.audit.Transitions;
import java.util.EnumSet;
import java.util.Set;

/** Where a firm's need stands; the table below is the only list of allowed moves. */
public enum ApplicationStatus {
    /** Being written by the owner. */
    DRAFT,
    /** Sent; the work team has it. */
    SUBMITTED,
    /** Something stands in the way and is being mended. */
    IN_REPAIR,
    /** Passed the five standards. */
    SCREENED,
    /** Recommended; the chosen banks have it. */
    IN_MARKET,
    /** The owner accepted an offer. */
    ACCEPTED,
    /** The money has been paid out. */
    DRAWN,
    /** The loan is repaid. */
    CLOSED,
    /** The owner withdrew it. */
    WITHDRAWN,
    /** No bank offered, or no offer was accepted, in time. */
    EXPIRED;

    /** The allowed moves. */
    public static final Transitions<ApplicationStatus> MOVES = Transitions.over(ApplicationStatus.class)
            .from(DRAFT, EnumSet.of(SUBMITTED, WITHDRAWN, EXPIRED))
            .from(SUBMITTED, EnumSet.of(IN_REPAIR, SCREENED, WITHDRAWN, EXPIRED))
            .from(IN_REPAIR, EnumSet.of(SUBMITTED, SCREENED, WITHDRAWN, EXPIRED))
            .from(SCREENED, EnumSet.of(IN_MARKET, WITHDRAWN, EXPIRED))
            .from(IN_MARKET, EnumSet.of(ACCEPTED, WITHDRAWN, EXPIRED))
            .from(ACCEPTED, EnumSet.of(DRAWN, WITHDRAWN, EXPIRED))
            .from(DRAWN, EnumSet.of(CLOSED));

    /** The states in which nothing more happens. */
    public static final Set<ApplicationStatus> TERMINAL = Set.of(CLOSED, WITHDRAWN, EXPIRED);

    /** The states in which the work team or the banks have it. */
    public static final Set<ApplicationStatus> BEING_HANDLED = Set.of(SUBMITTED, IN_REPAIR, SCREENED, IN_MARKET);

    /** Whether the owner may still withdraw. */
    public boolean mayBeWithdrawn() {
        return MOVES.allow(this, WITHDRAWN);
    }
}
