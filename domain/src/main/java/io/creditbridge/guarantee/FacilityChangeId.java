package io.creditbridge.guarantee;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a change of a facility.
 *
 * @param value the identifier itself
 */
@Embeddable
public record FacilityChangeId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static FacilityChangeId random() {
        return new FacilityChangeId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static FacilityChangeId of(String text) {
        return new FacilityChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
