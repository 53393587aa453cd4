package io.creditbridge.application;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of an application.
 *
 * @param value the identifier itself
 */
@Embeddable
public record ApplicationId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static ApplicationId random() {
        return new ApplicationId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
