package io.creditbridge.proposal;

import io.creditbridge.audit.Transitions;
import java.util.EnumSet;
import java.util.Set;

/** Where one bank's handling stands; the table below is the only list of allowed moves. */
public enum ProposalStatus {
    /** The bank has it; nobody has opened it. */
    RECEIVED,
    /** An officer works on it. */
    UNDER_REVIEW,
    /** The bank asked the owner something and waits. */
    MORE_INFORMATION,
    /** An offer above the officer's authority waits for a second person. */
    AWAITING_SECOND_PERSON,
    /** A binding offer lies with the owner. */
    OFFERED,
    /** The owner accepted. */
    ACCEPTED,
    /** The contract is signed. */
    SIGNED,
    /** The money has been paid out. */
    DRAWN,
    /** Refused with reasons. */
    REFUSED,
    /** The deadline passed without an answer, or the offer without acceptance. */
    LAPSED,
    /** The owner withdrew, or took another offer. */
    WITHDRAWN,
    /** The owner moved the file to another bank. */
    MOVED;

    /** The allowed moves. */
    public static final Transitions<ProposalStatus> MOVES = Transitions.over(ProposalStatus.class)
            .from(RECEIVED, EnumSet.of(UNDER_REVIEW, LAPSED, WITHDRAWN, MOVED))
            .from(
                    UNDER_REVIEW,
                    EnumSet.of(MORE_INFORMATION, AWAITING_SECOND_PERSON, OFFERED, REFUSED, LAPSED, WITHDRAWN, MOVED))
            .from(MORE_INFORMATION, EnumSet.of(UNDER_REVIEW, LAPSED, WITHDRAWN, MOVED))
            .from(AWAITING_SECOND_PERSON, EnumSet.of(OFFERED, UNDER_REVIEW, LAPSED, WITHDRAWN, MOVED))
            .from(OFFERED, EnumSet.of(ACCEPTED, LAPSED, WITHDRAWN, MOVED))
            .from(ACCEPTED, EnumSet.of(SIGNED, WITHDRAWN))
            .from(SIGNED, EnumSet.of(DRAWN, WITHDRAWN));

    /** The states in which nothing more happens here. */
    public static final Set<ProposalStatus> TERMINAL = Set.of(DRAWN, REFUSED, LAPSED, WITHDRAWN, MOVED);

    /** The states in which the bank's answer is still due. */
    public static final Set<ProposalStatus> ANSWER_DUE =
            Set.of(RECEIVED, UNDER_REVIEW, MORE_INFORMATION, AWAITING_SECOND_PERSON);

    /** The states in which something may still happen. */
    public static final Set<ProposalStatus> LIVE = EnumSet.complementOf(EnumSet.copyOf(TERMINAL));

    /** Whether the bank's answer is still due. */
    public boolean isAnswerDue() {
        return ANSWER_DUE.contains(this);
    }

    /** Whether something may still happen. */
    public boolean isLive() {
        return LIVE.contains(this);
    }
}
