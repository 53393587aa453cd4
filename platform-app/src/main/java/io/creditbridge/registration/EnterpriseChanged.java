package io.creditbridge.registration;

import io.creditbridge.audit.StateChange;
import io.creditbridge.enterprise.EnterpriseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm was registered or its figures changed. */
record EnterpriseChanged(EnterpriseId enterprise, @Nullable String before, String after, Instant at)
        implements StateChange {

    @Override
    public String subjectKind() {
        return "ENTERPRISE";
    }

    @Override
    public UUID subjectId() {
        return enterprise.value();
    }

    @Override
    public String action() {
        return before == null ? "ENTERPRISE_REGISTERED" : "ENTERPRISE_REVISED";
    }
}
