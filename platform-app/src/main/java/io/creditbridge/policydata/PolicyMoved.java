package io.creditbridge.policydata;

import io.creditbridge.audit.StateChange;
import io.creditbridge.guarantee.FacilityChange.Status;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dated figures were proposed, put into force or rejected. */
record PolicyMoved(UUID subjectId, @Nullable Status from, Status to, PolicyRow.Stated stated, Instant at)
        implements StateChange {

    @Override
    public String subjectKind() {
        return "POLICY_FIGURE";
    }

    @Override
    public String action() {
        return "POLICY_FIGURE_" + to;
    }

    @Override
    public @Nullable String before() {
        return from == null ? null : from.name();
    }

    @Override
    public String after() {
        return to + " " + stated.kind() + " from " + stated.validFrom()
                + (stated.validTo() == null ? "" : " to " + stated.validTo()) + " " + stated.figures();
    }
}
