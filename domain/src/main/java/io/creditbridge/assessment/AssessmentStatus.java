package io.creditbridge.assessment;

import io.creditbridge.audit.Transitions;
import java.util.EnumSet;
import java.util.Set;

/** Where an assessment stands; the table below is the only list of allowed moves. */
public enum AssessmentStatus {
    /** Entered by the owner; the work team has not looked. */
    AWAITING_SECOND_PERSON,
    /** The work team has seen the document; it counts until its last day. */
    CONFIRMED,
    /** The work team could not find it at the source. */
    REFUSED;

    /** The allowed moves. */
    public static final Transitions<AssessmentStatus> MOVES =
            Transitions.over(AssessmentStatus.class).from(AWAITING_SECOND_PERSON, EnumSet.of(CONFIRMED, REFUSED));

    /** The states in which nothing more happens. */
    public static final Set<AssessmentStatus> TERMINAL = Set.of(CONFIRMED, REFUSED);
}
