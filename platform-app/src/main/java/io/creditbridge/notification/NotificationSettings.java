package io.creditbridge.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices leave.
 *
 * @param privateAddresses whether a webhook may lie on this machine or in a private network, and be plain HTTP
 * @param patience how long one delivery may take
 */
@ConfigurationProperties("creditbridge.notification")
record NotificationSettings(
        @DefaultValue("false") boolean privateAddresses,
        @DefaultValue("5s") Duration patience) {}
