package io.creditbridge.consent;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a consent.
 *
 * @param value the identifier itself
 */
@Embeddable
public record ConsentId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static ConsentId random() {
        return new ConsentId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static ConsentId of(String text) {
        return new ConsentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
