package io.creditbridge.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the platform keeps its records: the server that is named, or else a PostgreSQL of its own.
 *
 * <p>Which of them is decided when the platform starts, not by a condition on beans: those of the packaged platform are
 * fixed when it is built.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class DatabaseConfiguration {

    @Bean
    PlatformDatabase platformDatabase(DataSourceProperties named, EmbeddedDatabaseSettings own) {
        String url = named.getUrl();
        return url == null || url.isBlank()
                ? new PlatformDatabase.Own(EmbeddedDatabase.start(own.folder()))
                : new PlatformDatabase.Named(url, named.getUsername(), named.getPassword());
    }
}
