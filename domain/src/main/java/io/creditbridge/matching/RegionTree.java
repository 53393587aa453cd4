package io.creditbridge.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The regions, each with the one it lies in; any depth. */
public final class RegionTree {

    private final Map<String, String> parents;

    private RegionTree(Map<String, String> parents) {
        this.parents = Map.copyOf(parents);
    }

    /**
     * The tree in which each key lies in its value.
     *
     * @throws IllegalArgumentException if a region lies in itself, directly or through others
     */
    public static RegionTree of(Map<String, String> parents) {
        RegionTree tree = new RegionTree(parents);
        Map<String, Integer> steps = new HashMap<>();
        for (String start : parents.keySet()) {
            int limit = parents.size();
            String at = start;
            for (int step = 0; at != null && !steps.containsKey(at); step++) {
                if (step > limit) {
                    throw new IllegalArgumentException("region " + start + " lies in itself");
                }
                at = parents.get(at);
            }
            steps.put(start, 0);
        }
        return tree;
    }

    /** The region and everything it lies in, from the inside out; a region the tree does not know lies in nothing. */
    public List<String> withAncestors(String region) {
        List<String> path = new ArrayList<>();
        for (String at = region; at != null; at = parents.get(at)) {
            path.add(at);
        }
        return path;
    }
}
