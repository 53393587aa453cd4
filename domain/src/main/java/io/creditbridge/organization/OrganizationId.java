package io.creditbridge.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of an organisation.
 *
 * @param value the identifier itself
 */
@Embeddable
public record OrganizationId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static OrganizationId random() {
        return new OrganizationId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static OrganizationId of(String text) {
        return new OrganizationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
