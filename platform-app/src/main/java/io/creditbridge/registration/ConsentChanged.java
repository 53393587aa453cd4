package io.creditbridge.registration;

import io.creditbridge.audit.StateChange;
import io.creditbridge.consent.Consent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm gave a consent or took one back. */
record ConsentChanged(Consent consent, @Nullable String before, String after, Instant at) implements StateChange {

    @Override
    public String subjectKind() {
        return "CONSENT";
    }

    @Override
    public UUID subjectId() {
        return consent.id().value();
    }

    @Override
    public String action() {
        return "CONSENT_" + after;
    }
}
