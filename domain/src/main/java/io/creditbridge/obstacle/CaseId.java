package io.creditbridge.obstacle;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of an obstacle case.
 *
 * @param value the identifier itself
 */
@Embeddable
public record CaseId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
