package io.creditbridge.borrowergroup;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.connection.Connection;
import io.creditbridge.connection.ConnectionId;
import io.creditbridge.connection.ConnectionMoved;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Fields;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The operators' steps: confirm or decline what waits, and propose that a connection ends. */
@Component
class DecideConnection {

    private final Connections connections;
    private final BorrowerGroups groups;
    private final Journal journal;
    private final Today today;

    DecideConnection(Connections connections, BorrowerGroups groups, Journal journal, Today today) {
        this.connections = connections;
        this.groups = groups;
        this.journal = journal;
        this.today = today;
    }

    /** Confirms as the second person; both groups are held, so that no limit is counted without it meanwhile. */
    @Transactional
    public void confirm(Actor actor, ConnectionId id, int version) {
        Connection connection = found(actor, id, version);
        groups.hold(connection.firms().first());
        groups.hold(connection.firms().second());
        keep(actor, connection, connection.confirm(actor.accountId(), today.now()));
    }

    /** Lets what waits come to nothing. */
    @Transactional
    public void decline(Actor actor, ConnectionId id, int version) {
        Connection connection = found(actor, id, version);
        keep(actor, connection, connection.decline(actor.accountId(), today.now()));
    }

    /** Proposes the end of a connection in effect, with a reason. */
    @Transactional
    public void proposeEnd(Actor actor, ConnectionId id, ConnectionForm form) {
        Fields fields = new Fields();
        String reason = form.readReason(fields);
        Connection connection = found(actor, id, form.readVersion());
        fields.check();
        ConnectionMoved moved = connection.proposeEnd(
                reason, new Connection.Proposer(actor.accountId(), actor.organizationId(), today.now()));
        keep(actor, connection, moved);
    }

    private Connection found(Actor actor, ConnectionId id, int version) {
        ProposeConnection.requireOperator(actor);
        Connection connection = connections.findById(id).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, connection.version());
        return connection;
    }

    private void keep(Actor actor, Connection connection, ConnectionMoved moved) {
        connections.save(connection);
        journal.record(actor, moved, connection.reason(), null);
    }
}
