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
    /** No sharer on the platform bears anything of it; nothing is left to check or to pay. */
    SETTLED,
    /** A sharer declined it with its reason; nothing was paid. */
    DECLINED,
    /** The bank took it back before anything was paid. */
    WITHDRAWN;

    /** The allowed moves. */
    public static final Transitions<ClaimStatus> MOVES = Transitions.over(ClaimStatus.class)
            .from(FILED, EnumSet.of(CHECKED, SETTLED, DECLINED, WITHDRAWN))
            .from(CHECKED, EnumSet.of(PAID, SETTLED, WITHDRAWN));

    /** The states in which nothing more happens. */
    public static final Set<ClaimStatus> TERMINAL = Set.of(PAID, SETTLED, DECLINED, WITHDRAWN);

    /** The states in which a claim is on its way. */
    public static final Set<ClaimStatus> OPEN = Set.of(FILED, CHECKED);

    /** The states of a claim that never cost anybody anything. */
    public static final Set<ClaimStatus> UNDONE = Set.of(DECLINED, WITHDRAWN);
}
