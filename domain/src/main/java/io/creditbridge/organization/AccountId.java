package io.creditbridge.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a person's account, or of a machine client.
 *
 * @param value the identifier itself
 */
@Embeddable
public record AccountId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
