package io.creditbridge.waterfall;

import java.util.List;

/** What one event does to a {@link LossAccount}. */
public sealed interface Step {

    /**
     * The event stands.
     *
     * @param account the account after it
     * @param moves one move a party, in the scheme's order; they sum to the event's amount
     */
    record Moved(LossAccount account, List<Move> moves) implements Step {

        /** Copies the list. */
        public Moved {
            moves = List.copyOf(moves);
        }
    }

    /**
     * The event is refused and changes nothing.
     *
     * @param reason why
     */
    record Refused(LossOutcome reason) implements Step {}
}
