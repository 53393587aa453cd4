package io.creditbridge.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL keeps its data; of no effect when {@code spring.datasource.url} names a server.
 *
 * @param folder the data folder, created when missing; relative to the working directory
 */
@ConfigurationProperties("creditbridge.database")
record EmbeddedDatabaseSettings(
        @DefaultValue("var/database") Path folder) {}
