package io.creditbridge.audit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The table of allowed moves of one state machine: from each state, the states it may become.
 *
 * @param <S> the states
 */
public final class Transitions<S extends Enum<S>> {

    private final Map<S, Set<S>> next;

    private Transitions(Map<S, Set<S>> next) {
        this.next = next;
    }

    /** An empty table over the states of a type: nothing may move. */
    public static <S extends Enum<S>> Transitions<S> over(Class<S> type) {
        Map<S, Set<S>> none = new EnumMap<>(type);
        for (S state : EnumSet.allOf(type)) {
            none.put(state, EnumSet.noneOf(type));
        }
        return new Transitions<>(none);
    }

    /** This table with the moves from one state. */
    public Transitions<S> from(S state, Set<S> targets) {
        Map<S, Set<S>> extended = new EnumMap<>(next);
        extended.put(state, Set.copyOf(targets));
        return new Transitions<>(extended);
    }

    /** Whether the move is allowed. */
    public boolean allow(S from, S to) {
        return after(from).contains(to);
    }

    /** The states that may follow; empty for a terminal state. */
    public Set<S> after(S state) {
        return next.getOrDefault(state, Set.of());
    }

    /**
     * Checks a move.
     *
     * @throws BrokenTransition if the table does not allow it
     */
    public void require(S from, S to) {
        if (!allow(from, to)) {
            throw new BrokenTransition(from, to);
        }
    }
}
