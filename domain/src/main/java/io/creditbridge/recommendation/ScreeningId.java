package io.creditbridge.recommendation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a screening.
 *
 * @param value the identifier itself
 */
@Embeddable
public record ScreeningId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static ScreeningId random() {
        return new ScreeningId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static ScreeningId of(String text) {
        return new ScreeningId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
