package io.creditbridge.obstacle;

import io.creditbridge.audit.Transitions;
import java.util.EnumSet;
import java.util.Set;

/** Where an obstacle case stands; the table below is the only list of allowed moves. */
public enum CaseStatus {
    /** Reported; nobody has it yet. */
    OPEN,
    /** A department has it, with a remedy and a day. */
    ASSIGNED,
    /** Being worked on. */
    IN_PROGRESS,
    /** Another region's work team is asked to help. */
    AWAITING_OTHER_REGION,
    /** Removed, with evidence. */
    RESOLVED,
    /** The file went back to the same bank, or to screening, with the change. */
    RESUBMITTED,
    /** Cannot be mended; the reason is told to the owner. */
    NOT_REPAIRABLE;

    /** The allowed moves. */
    public static final Transitions<CaseStatus> MOVES = Transitions.over(CaseStatus.class)
            .from(OPEN, EnumSet.of(ASSIGNED, NOT_REPAIRABLE))
            .from(ASSIGNED, EnumSet.of(IN_PROGRESS, RESOLVED, NOT_REPAIRABLE))
            .from(IN_PROGRESS, EnumSet.of(ASSIGNED, AWAITING_OTHER_REGION, RESOLVED, NOT_REPAIRABLE))
            .from(AWAITING_OTHER_REGION, EnumSet.of(IN_PROGRESS))
            .from(RESOLVED, EnumSet.of(RESUBMITTED));

    /** The states in which nothing more happens. */
    public static final Set<CaseStatus> TERMINAL = Set.of(RESUBMITTED, NOT_REPAIRABLE);
}
