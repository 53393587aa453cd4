package io.creditbridge.enterprise;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a firm.
 *
 * @param value the identifier itself
 */
@Embeddable
public record EnterpriseId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static EnterpriseId random() {
        return new EnterpriseId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static EnterpriseId of(String text) {
        return new EnterpriseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
