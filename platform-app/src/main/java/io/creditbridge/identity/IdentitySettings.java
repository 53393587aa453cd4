package io.creditbridge.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people and machines sign in.
 *
 * @param firstOperatorPassword password of the account {@code operator}, wanted once, when no operator exists
 * @param failuresPerAccount failed sign-ins of one account before it has to wait
 * @param failuresPerAddress failed sign-ins from one address before it has to wait
 * @param signUpsPerAddress times somebody may try to open an owner's account from one address within a pause
 * @param pause how long it has to wait
 * @param tokenLife how long an access token lives
 * @param hashStrength the cost of the password hash, a power of two
 */
@ConfigurationProperties("creditbridge.identity")
record IdentitySettings(
        @Nullable String firstOperatorPassword,
        @DefaultValue("5") int failuresPerAccount,
        @DefaultValue("50") int failuresPerAddress,
        @DefaultValue("30") int signUpsPerAddress,
        @DefaultValue("15m") Duration pause,
        @DefaultValue("30m") Duration tokenLife,
        @DefaultValue("10") int hashStrength) {}
