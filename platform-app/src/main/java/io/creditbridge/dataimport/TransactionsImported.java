package io.creditbridge.dataimport;

import io.creditbridge.audit.StateChange;
import io.creditbridge.enterprise.EnterpriseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of transactions was kept for a firm. */
record TransactionsImported(EnterpriseId enterprise, String after, Instant at) implements StateChange {

    /** The import as the trail tells it. */
    static TransactionsImported of(EnterpriseId enterprise, ImportReport report, Instant at) {
        String words = "%s, %s: rows %d; accepted %d; known %d; refused %d; odd %d"
                .formatted(
                        report.firstDay(),
                        report.lastDay(),
                        report.rowsRead(),
                        report.rowsAccepted(),
                        report.rowsRepeated(),
                        report.rowsRefused(),
                        report.rowsOdd());
        return new TransactionsImported(enterprise, words, at);
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
        return "TRANSACTIONS_IMPORTED";
    }

    @Override
    public @Nullable String before() {
        return null;
    }
}
