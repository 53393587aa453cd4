package io.creditbridge.database;

import io.creditbridge.database.DataFolder.LeftServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * A PostgreSQL server of our own, started with the program and stopped with it.
 *
 * <p>It is durable ({@code fsync} and {@code synchronous_commit} stay on, against the library's defaults), asks every
 * client for a password, listens on the loopback address only and opens no socket file. A server left running by a
 * killed program is adopted when it answers with this folder's password and data folder; one that dies while the
 * program runs is started again on the same port.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "creditbridge";
    private static final String SUPERUSER = "postgres";
    /** What a killed server's own children still hold is free within moments. */
    private static final RetryTemplate RESTART = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(20)
            .delay(Duration.ofSeconds(1))
            .includes(EmbeddedDatabaseException.class)
            .build());

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final int port;
    private @Nullable EmbeddedPostgres server;
    private volatile boolean closing;

    private EmbeddedDatabase(DataFolder folder, int port, @Nullable EmbeddedPostgres server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    /**
     * Starts, or adopts, the server on the folder.
     *
     * @throws EmbeddedDatabaseException if that cannot be done, with the way out
     */
    static EmbeddedDatabase start(Path location) {
        DataFolder folder = DataFolder.take(location);
        try {
            EmbeddedDatabase database = adopted(folder).orElseGet(() -> started(folder));
            database.prepare();
            database.watch();
            return database;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Optional<EmbeddedDatabase> adopted(DataFolder folder) {
        Optional<LeftServer> left = folder.leftServer();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        if (answersFor(folder, left.get().port())) {
            log.info(
                    "Adopted the PostgreSQL that an earlier run left on port {}",
                    left.get().port());
            return Optional.of(new EmbeddedDatabase(folder, left.get().port(), null));
        }
        return Optional.empty();
    }

    /** Whether the server on that port knows our password and serves this very cluster. */
    private static boolean answersFor(DataFolder folder, int port) {
        try (Connection connection = connect(port, SUPERUSER, folder.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            return row.next()
                    && Path.of(row.getString(1))
                            .toRealPath()
                            .equals(folder.cluster().toRealPath());
        } catch (SQLException | IOException notOurs) {
            return false;
        }
    }

    private static EmbeddedDatabase started(DataFolder folder) {
        EmbeddedPostgres server = ServerLaunch.on(folder, 0);
        return new EmbeddedDatabase(folder, server.getPort(), server);
    }

    /** Sets the password, closes the door to clients without one, and creates the database: each once. */
    private void prepare() {
        String password = folder.password();
        try (Connection connection = connect(port, SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + NAME + "'")) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + password + "'");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
            statement.execute("ALTER ROLE " + SUPERUSER + " PASSWORD '" + password + "'");
            Files.writeString(folder.cluster().resolve("pg_hba.conf"), """
                    # Every client, the loopback's too, shows the password.
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128 scram-sha-256
                    """);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw ServerLaunch.failed(folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    private void watch() {
        folder.leftServer().ifPresent(running -> {
            CompletableFuture<Void> restarted = running.process().onExit().thenRun(this::restart);
            log.debug("Watching {}: {}", running, restarted);
        });
    }

    private synchronized void restart() {
        if (closing) {
            return;
        }
        log.warn("PostgreSQL on port {} ended by itself; starting it again", port);
        try {
            if (server != null) {
                // The library's object outlives its server and would keep the folder locked.
                server.close();
            }
            server = RESTART.execute(() -> ServerLaunch.on(folder, port));
            watch();
        } catch (RetryException | IOException e) {
            log.error("PostgreSQL could not be started again; restart the program", e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    String password() {
        return folder.password();
    }

    @Override
    public synchronized void close() {
        closing = true;
        Optional<LeftServer> running = folder.leftServer();
        try {
            if (server != null) {
                server.close();
            } else {
                running.ifPresent(left -> left.process().destroy());
            }
            running.ifPresent(left -> left.process()
                    .onExit()
                    .orTimeout(10, TimeUnit.SECONDS)
                    .exceptionally(late -> left.process())
                    .join());
        } catch (IOException e) {
            log.warn("PostgreSQL was not stopped cleanly; it recovers at the next start", e);
        } finally {
            folder.close();
        }
    }

    private static Connection connect(int port, String user, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5&loginTimeout=5", user, password);
    }
}
