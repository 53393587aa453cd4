package io.creditbridge.waterfall;

import java.util.List;

/** What one event does to a {@link LossAccount}. */
public sealed interface Step {

    /**
     * The event stands.
     *
     * @param account the account after it
     * @param moves one move a party, in the scheme's order; they sum to the event's amount and all go one way
     * @param lines for a loss, one line a party with its share and what limited it; empty for a recovery
     */
    record Moved(LossAccount account, List<Move> moves, List<PartyLine> lines) implements Step {

        /** Copies the lists. */
        public Moved {
            moves = List.copyOf(moves);
            lines = List.copyOf(lines);
        }
    }

    /**
     * The event is refused and changes nothing.
     *
     * @param reason why
     */
    record Refused(LossOutcome reason) implements Step {}
}
