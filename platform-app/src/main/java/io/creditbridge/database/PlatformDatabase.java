package io.creditbridge.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How the pool and the migrations reach the records. */
sealed interface PlatformDatabase extends JdbcConnectionDetails, AutoCloseable {

    /** Stops the server where it is the platform's own. */
    @Override
    void close();

    /**
     * A server named in the settings, which somebody else looks after.
     *
     * @param getJdbcUrl its address
     * @param getUsername who signs in, where the address does not say
     * @param getPassword with what
     */
    record Named(
            String getJdbcUrl,
            @Nullable String getUsername,
            @Nullable String getPassword) implements PlatformDatabase {
        @Override
        public void close() {
            // It runs on for whoever else uses it.
        }
    }

    /**
     * The platform's own server.
     *
     * @param server it
     */
    record Own(EmbeddedDatabase server) implements PlatformDatabase {
        @Override
        public String getJdbcUrl() {
            return server.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return EmbeddedDatabase.NAME;
        }

        @Override
        public String getPassword() {
            return server.password();
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
