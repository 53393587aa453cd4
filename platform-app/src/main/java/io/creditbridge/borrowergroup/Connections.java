package io.creditbridge.borrowergroup;

import io.creditbridge.connection.Connection;
import io.creditbridge.connection.ConnectionId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The connections of firms. */
interface Connections extends Repository<Connection, ConnectionId> {

    Connection save(Connection connection);

    Optional<Connection> findById(ConnectionId id);
}
