package io.creditbridge.connection;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a connection of two firms.
 *
 * @param value the identifier itself
 */
@Embeddable
public record ConnectionId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static ConnectionId random() {
        return new ConnectionId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static ConnectionId of(String text) {
        return new ConnectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
