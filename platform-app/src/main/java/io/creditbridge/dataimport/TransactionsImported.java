package io.creditbridge.dataimport;

import io.creditbridge.audit.StateChange;
import io.creditbridge.enterprise.EnterpriseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of transactions was kept for a firm. */
record TransactionsImported(EnterpriseId enterprise, String after, Instant at) implements StateChange {

    private static final int LONGEST = 3_900;

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
        return "TRANSACTIONS_IMPORTED";
    }

    @Override
    public @Nullable String before() {
        return null;
    }

    @Override
    public String after() {
        return after.length() > LONGEST ? after.substring(0, LONGEST) : after;
    }
}
