package io.creditbridge.product;

import io.creditbridge.audit.StateChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product went from one state to another.
 *
 * @param product which one
 * @param from the state before, or null when it was written
 * @param to the state after
 * @param at when
 */
public record ProductMoved(ProductId product, @Nullable ProductStatus from, ProductStatus to, Instant at)
        implements StateChange {

    @Override
    public String subjectKind() {
        return "PRODUCT";
    }

    @Override
    public UUID subjectId() {
        return product.value();
    }

    @Override
    public String action() {
        return "PRODUCT_" + to;
    }

    @Override
    public @Nullable String before() {
        return from == null ? null : from.name();
    }

    @Override
    public String after() {
        return to.name();
    }
}
