package io.creditbridge.guarantee;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a guarantee.
 *
 * @param value the identifier itself
 */
@Embeddable
public record GuaranteeId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static GuaranteeId random() {
        return new GuaranteeId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static GuaranteeId of(String text) {
        return new GuaranteeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
