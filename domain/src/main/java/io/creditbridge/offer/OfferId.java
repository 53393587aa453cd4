package io.creditbridge.offer;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of an offer.
 *
 * @param value the identifier itself
 */
@Embeddable
public record OfferId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static OfferId random() {
        return new OfferId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static OfferId of(String text) {
        return new OfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
