package io.creditbridge.guarantee;

import io.creditbridge.audit.Transitions;
import java.util.EnumSet;
import java.util.Set;

/** Where a bank's claim on the risk sharers of a loan stands; the table below is the only list of allowed moves. */
public enum ClaimStatus {
    /** The bank has filed it; sharers check trigger, base and evidence. */
    FILED,
    /** Every sharer on the platform has checked it; second persons pay. */
    CHECKED,
    /** Every sharer on the platform has paid. */
    PAID,
    /** A sharer declined it with its reason; nothing was paid. */
    DECLINED;

    /** The allowed moves. */
    public static final Transitions<ClaimStatus> MOVES = Transitions.over(ClaimStatus.class)
            .from(FILED, EnumSet.of(CHECKED, DECLINED))
            .from(CHECKED, EnumSet.of(PAID));

    /** The states in which nothing more happens. */
    public static final Set<ClaimStatus> TERMINAL = Set.of(PAID, DECLINED);
}
