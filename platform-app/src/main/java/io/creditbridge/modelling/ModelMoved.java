package io.creditbridge.modelling;

import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training run, or the model it gave, went from one state to another.
 *
 * @param run which one
 * @param before the state before, or null when it began
 * @param after the state after
 * @param at when
 */
record ModelMoved(UUID run, @Nullable String before, String after, Instant at) implements StateChange {

    @Override
    public String subjectKind() {
        return "MODEL";
    }

    @Override
    public UUID subjectId() {
        return run;
    }

    @Override
    public String action() {
        return "MODEL_" + after;
    }
}
