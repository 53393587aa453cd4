package io.creditbridge.guarantee;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a claim.
 *
 * @param value the identifier itself
 */
@Embeddable
public record ClaimId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static ClaimId random() {
        return new ClaimId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static ClaimId of(String text) {
        return new ClaimId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
