package io.creditbridge.guarantee;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a facility.
 *
 * @param value the identifier itself
 */
@Embeddable
public record FacilityId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static FacilityId random() {
        return new FacilityId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static FacilityId of(String text) {
        return new FacilityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
