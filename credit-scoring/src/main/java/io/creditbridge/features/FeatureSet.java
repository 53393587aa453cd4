package io.creditbridge.features;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A versioned, ordered list of feature definitions; a vector's values stand in its order.
 *
 * <p>Whoever changes a formula gives the set a new version: scores are replayed by it.
 */
public final class FeatureSet {

    private final String version;
    private final List<FeatureDefinition> definitions;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * Makes a set of the definitions, in their order.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public FeatureSet(String version, List<FeatureDefinition> definitions) {
        this.version = version;
        this.definitions = List.copyOf(definitions);
        for (int i = 0; i < this.definitions.size(); i++) {
            String id = this.definitions.get(i).id();
            if (positions.put(id, i) != null) {
                throw new IllegalArgumentException("two features of the name " + id);
            }
        }
    }

    /** The version under which scores keep it. */
    public String version() {
        return version;
    }

    /** The definitions, in the order of the values. */
    public List<FeatureDefinition> definitions() {
        return definitions;
    }

    /** The number of features. */
    public int size() {
        return definitions.size();
    }

    /** Whether there is a feature of that id. */
    public boolean contains(String id) {
        return positions.containsKey(id);
    }

    /**
     * The position of a feature's value in a vector.
     *
     * @throws IllegalArgumentException if there is no such feature
     */
    public int positionOf(String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("no feature " + id + " in set " + version);
        }
        return position;
    }

    /**
     * The definition of a feature.
     *
     * @throws IllegalArgumentException if there is no such feature
     */
    public FeatureDefinition definition(String id) {
        return definitions.get(positionOf(id));
    }
}
