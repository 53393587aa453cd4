package io.creditbridge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The CreditBridge platform: one Spring Boot process that serves the pages and the REST interface. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@EnableJpaRepositories(queryEnhancerSelector = QueriesAsWritten.class)
public class CreditBridgeApplication {

    /** Starts the platform. */
    public static void main(String[] args) {
        SpringApplication.run(CreditBridgeApplication.class, args);
    }
}
