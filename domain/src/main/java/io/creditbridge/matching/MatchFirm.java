package io.creditbridge.matching;

import java.util.List;

/**
 * A firm that takes part in a matching.
 *
 * @param id its id, unique among the firms
 * @param prefers the banks it would take, best first; a bank left out is refused
 */
public record MatchFirm(String id, List<String> prefers) {

    /** Copies the list. */
    public MatchFirm {
        prefers = List.copyOf(prefers);
    }
}
