package io.creditbridge.guarantee;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a recovery.
 *
 * @param value the identifier itself
 */
@Embeddable
public record RecoveryId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static RecoveryId random() {
        return new RecoveryId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static RecoveryId of(String text) {
        return new RecoveryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
