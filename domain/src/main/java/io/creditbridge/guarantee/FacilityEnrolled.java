package io.creditbridge.guarantee;

import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation was enrolled as a party of a scheme.
 *
 * @param facility its facility
 * @param what the scheme and the party
 * @param at when
 */
public record FacilityEnrolled(FacilityId facility, String what, Instant at) implements StateChange {

    @Override
    public String subjectKind() {
        return "FACILITY";
    }

    @Override
    public UUID subjectId() {
        return facility.value();
    }

    @Override
    public String action() {
        return "FACILITY_ENROLLED";
    }

    @Override
    public @Nullable String before() {
        return null;
    }

    @Override
    public String after() {
        return what;
    }
}
