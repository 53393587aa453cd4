package io.creditbridge.assessment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of an assessment.
 *
 * @param value the identifier itself
 */
@Embeddable
public record AssessmentId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static AssessmentId random() {
        return new AssessmentId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
