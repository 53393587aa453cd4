package io.creditbridge.organization;

import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation was opened, or its names or region changed.
 *
 * @param organization which one
 * @param before its names and region before, or null when it was opened
 * @param after the same afterwards
 * @param at when
 */
public record OrganizationChanged(
        OrganizationId organization, @Nullable String before, String after, Instant at) implements StateChange {

    @Override
    public String subjectKind() {
        return "ORGANIZATION";
    }

    @Override
    public UUID subjectId() {
        return organization.value();
    }

    @Override
    public String action() {
        return before == null ? "ORGANIZATION_OPENED" : "ORGANIZATION_CHANGED";
    }
}
