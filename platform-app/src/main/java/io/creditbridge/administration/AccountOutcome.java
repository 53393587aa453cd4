package io.creditbridge.administration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of something an operator asked for: it is done, or it waits for a second operator.
 *
 * @param account the account it concerns, or null while it is still to be opened
 * @param waiting the change that waits for a second operator, or null
 * @param username the name to sign in with, or the client id
 * @param secret the password or client secret drawn, shown this once, or null
 */
record AccountOutcome(
        @Nullable UUID account,
        @Nullable UUID waiting,
        String username,
        @Nullable String secret) {

    /** Everything but the secret, so that no log ever holds it. */
    @Override
    public String toString() {
        return "AccountOutcome[" + username + "]";
    }
}
