package io.creditbridge.borrowergroup;

import io.creditbridge.connection.Connection;
import io.creditbridge.connection.ConnectionKind;
import io.creditbridge.web.Fields;
import org.jspecify.annotations.Nullable;

/** What is typed to propose a connection, or its end. */
record ConnectionForm(
        @Nullable String firstCode,
        @Nullable String otherCode,
        @Nullable String kind,
        @Nullable String reason,
        @Nullable Integer version) {

    private static final int SHORTEST_REASON = 4;

    /** A form in which nothing is typed yet. */
    static ConnectionForm empty() {
        return new ConnectionForm(null, null, null, null, null);
    }

    ConnectionKind readKind(Fields fields) {
        return fields.choice("kind", kind, ConnectionKind.class);
    }

    String readReason(Fields fields) {
        return fields.text("reason", reason, SHORTEST_REASON, Connection.REASON_LIMIT);
    }

    int readVersion() {
        return version == null ? -1 : version;
    }
}
