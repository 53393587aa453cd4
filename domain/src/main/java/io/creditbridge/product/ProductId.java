package io.creditbridge.product;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of a credit product.
 *
 * @param value the identifier itself
 */
@Embeddable
public record ProductId(UUID value) implements Serializable {

    /** A new, random identity. */
    public static ProductId random() {
        return new ProductId(UUID.randomUUID());
    }

    /**
     * The identity written as text.
     *
     * @throws IllegalArgumentException if the text is no identifier
     */
    public static ProductId of(String text) {
        return new ProductId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
