package io.creditbridge.matching;

import java.util.List;

/** What became of a matching. */
public sealed interface MatchingOutcome {

    /**
     * The firms' best stable matching.
     *
     * @param pairs the matched firms in their given order, each with its bank
     * @param unmatched the other firms, in their given order
     */
    record Matched(List<Pair> pairs, List<String> unmatched) implements MatchingOutcome {

        /** Copies the lists. */
        public Matched {
            pairs = List.copyOf(pairs);
            unmatched = List.copyOf(unmatched);
        }
    }

    /**
     * The question contradicts itself.
     *
     * @param problems every problem found; at least one
     */
    record Refused(List<String> problems) implements MatchingOutcome {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A firm with its bank.
     *
     * @param firm the firm's id
     * @param bank the bank's id
     */
    record Pair(String firm, String bank) {}
}
