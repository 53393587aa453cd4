package io.creditbridge.matching;

import java.util.List;

/**
 * A bank that takes part in a matching.
 *
 * @param id its id, unique among the banks
 * @param quota the most firms it takes, from 0
 * @param tiers the firms it would take, best tier first; within a tier the firms' own order decides, a firm left out is
 *     refused
 */
public record MatchBank(String id, int quota, List<List<String>> tiers) {

    /** Copies the lists. */
    public MatchBank {
        tiers = tiers.stream().map(List::copyOf).toList();
    }

    /** A bank that ranks its firms one by one. */
    public static MatchBank strict(String id, int quota, List<String> prefers) {
        return new MatchBank(id, quota, prefers.stream().map(List::of).toList());
    }
}
