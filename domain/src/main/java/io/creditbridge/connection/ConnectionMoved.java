package io.creditbridge.connection;

import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A connection of two firms was proposed, confirmed, declined or ended.
 *
 * @param connection which one
 * @param from the state before, or null when it was proposed
 * @param to the state after
 * @param at when
 */
public record ConnectionMoved(
        ConnectionId connection, @Nullable ConnectionStatus from, ConnectionStatus to, Instant at)
        implements StateChange {

    @Override
    public String subjectKind() {
        return "CONNECTION";
    }

    @Override
    public UUID subjectId() {
        return connection.value();
    }

    @Override
    public String action() {
        return "CONNECTION_" + to;
    }

    @Override
    public @Nullable String before() {
        return from == null ? null : from.name();
    }

    @Override
    public String after() {
        return to.name();
    }
}
