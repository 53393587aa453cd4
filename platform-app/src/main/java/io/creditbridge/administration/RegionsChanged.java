package io.creditbridge.administration;

import io.creditbridge.audit.StateChange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * The tree of regions was changed.
 *
 * @param action what was done
 * @param before the tree's size, or the region's names, before
 * @param after the same afterwards
 * @param at when
 */
record RegionsChanged(String action, String before, String after, Instant at) implements StateChange {

    /** There is one tree; its history is one record. */
    private static final UUID TREE = UUID.nameUUIDFromBytes("regions".getBytes(StandardCharsets.UTF_8));

    @Override
    public String subjectKind() {
        return "REGIONS";
    }

    @Override
    public UUID subjectId() {
        return TREE;
    }
}
