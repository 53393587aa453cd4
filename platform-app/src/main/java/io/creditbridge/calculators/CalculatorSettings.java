package io.creditbridge.calculators;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the public calculators answer.
 *
 * @param requestsPerMinute questions answered to one address a minute; also the most it may ask at once
 */
@ConfigurationProperties("creditbridge.calculators")
record CalculatorSettings(@DefaultValue("1200") int requestsPerMinute) {

    CalculatorSettings {
        if (requestsPerMinute < 1) {
            throw new IllegalArgumentException("creditbridge.calculators.requests-per-minute must be at least 1");
        }
    }
}
