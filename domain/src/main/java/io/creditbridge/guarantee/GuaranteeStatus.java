package io.creditbridge.guarantee;

import io.creditbridge.audit.Transitions;
import java.util.EnumSet;
import java.util.Set;

/** Where one risk sharer's part in one loan stands; the table below is the only list of allowed moves. */
public enum GuaranteeStatus {
    /** Reserved with the bank's offer; the sharer has not answered. */
    REQUESTED,
    /** Confirmed by the sharer, or by its agreement to follow the bank's loans. */
    CONFIRMED,
    /** The loan is paid out; the sharer stands for its part. */
    ACTIVE,
    /** The bank has filed a claim. */
    CLAIMED,
    /** The claim is paid. */
    PAID,
    /** Recoveries have come back. */
    RECOVERING,
    /** The sharer stands for nothing any more. */
    RELEASED,
    /** The sharer declined. */
    DECLINED,
    /** The reservation ran out before the loan was paid out. */
    EXPIRED;

    /** The allowed moves. */
    public static final Transitions<GuaranteeStatus> MOVES = Transitions.over(GuaranteeStatus.class)
            .from(REQUESTED, EnumSet.of(CONFIRMED, DECLINED, EXPIRED, RELEASED))
            .from(CONFIRMED, EnumSet.of(ACTIVE, EXPIRED, RELEASED))
            .from(ACTIVE, EnumSet.of(CLAIMED, RELEASED))
            .from(CLAIMED, EnumSet.of(PAID, ACTIVE, RECOVERING))
            .from(PAID, EnumSet.of(RECOVERING, CLAIMED, RELEASED))
            .from(RECOVERING, EnumSet.of(CLAIMED, RELEASED));

    /** The states in which nothing more happens. */
    public static final Set<GuaranteeStatus> TERMINAL = Set.of(RELEASED, DECLINED, EXPIRED);

    /** The states in which the sharer stands for a loan that is paid out. */
    public static final Set<GuaranteeStatus> STANDING = Set.of(ACTIVE, CLAIMED, PAID, RECOVERING);

    /** The states in which the amount is reserved and the loan not paid out. */
    public static final Set<GuaranteeStatus> RESERVED = Set.of(REQUESTED, CONFIRMED);
}
