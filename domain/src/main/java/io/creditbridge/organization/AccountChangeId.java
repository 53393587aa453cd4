package io.creditbridge.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a change of an account.
 *
 * @param value the identifier itself
 */
@Embeddable
public record AccountChangeId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static AccountChangeId random() {
        return new AccountChangeId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static AccountChangeId of(String text) {
        return new AccountChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
