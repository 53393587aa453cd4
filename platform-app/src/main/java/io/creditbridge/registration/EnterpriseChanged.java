package io.creditbridge.registration;

import io.creditbridge.audit.StateChange;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.EnterpriseProfile;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm was registered or its figures changed. */
record EnterpriseChanged(EnterpriseId enterprise, @Nullable String before, String after, Instant at)
        implements StateChange {

    /** The change as the trail tells it: figures without the program's own names. */
    static EnterpriseChanged of(
            EnterpriseId enterprise, @Nullable EnterpriseProfile before, EnterpriseProfile after, Instant at) {
        return new EnterpriseChanged(enterprise, before == null ? null : words(before), words(after), at);
    }

    private static String words(EnterpriseProfile profile) {
        return String.join(
                "; ",
                profile.name(),
                profile.regionCode(),
                profile.industry().name(),
                "established " + profile.establishedOn(),
                "employees " + profile.employees(),
                "revenue " + profile.yearlyRevenue(),
                "assets " + profile.totalAssets());
    }

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
