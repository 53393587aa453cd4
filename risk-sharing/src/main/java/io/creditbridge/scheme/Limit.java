package io.creditbridge.scheme;

import java.util.List;

/**
 * The most that some parties pay together, and who pays what lies beyond.
 *
 * @param parties the limited parties; the limit is on their sum
 * @param ceiling how high the limit is
 * @param counting whether recoveries given back make room again
 * @param overflow who pays the rest; not one of the limited parties
 */
public record Limit(List<Party> parties, Ceiling ceiling, Counting counting, Party overflow) {

    /** What is held against a limit. */
    public enum Counting {
        /** All that was ever paid; a recovery makes no room. */
        GROSS,
        /** What was paid less what recoveries gave back. */
        NET
    }

    /** Copies the list and checks that the overflow leaves the limited parties. */
    public Limit {
        parties = List.copyOf(parties);
        if (parties.isEmpty() || parties.contains(overflow)) {
            throw new IllegalArgumentException("overflow payer " + overflow + " is limited itself: " + parties);
        }
    }
}
