package io.creditbridge.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** Starts a PostgreSQL server on a data folder: durable, on the loopback address, without a socket file. */
final class ServerLaunch {

    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private ServerLaunch() {}

    static EmbeddedPostgres on(DataFolder folder, int port) {
        try {
            Files.createDirectories(folder.binaries());
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.cluster())
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_WAIT)
                    .setConnectConfig("password", folder.password())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "''")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("max_connections", "60");
            if (port != 0) {
                builder.setPort(port);
            }
            return builder.start();
        } catch (IOException | IllegalStateException e) {
            throw failed(folder, e);
        }
    }

    static EmbeddedDatabaseException failed(DataFolder folder, Exception cause) {
        return new EmbeddedDatabaseException(
                "The embedded PostgreSQL did not start in " + folder.cluster() + ": " + cause.getMessage(),
                "If you run as root where user namespaces are forbidden, PostgreSQL refuses to start: run as another"
                        + " user, or set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD to a PostgreSQL 18 server. On a platform without bundled"
                        + " binaries the same holds.",
                cause);
    }
}
