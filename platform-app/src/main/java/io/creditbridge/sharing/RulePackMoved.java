package io.creditbridge.sharing;

import io.creditbridge.audit.StateChange;
import io.creditbridge.guarantee.FacilityChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule pack was uploaded, activated or rejected; the audit row names scheme, version and hash. */
record RulePackMoved(UUID pack, FacilityChange.@Nullable Status from, FacilityChange.Status to, String what, Instant at)
        implements StateChange {

    @Override
    public String subjectKind() {
        return "RULE_PACK";
    }

    @Override
    public UUID subjectId() {
        return pack;
    }

    @Override
    public String action() {
        return "RULE_PACK_" + to;
    }

    @Override
    public @Nullable String before() {
        return from == null ? null : from.name();
    }

    @Override
    public String after() {
        return to + " " + what;
    }
}
