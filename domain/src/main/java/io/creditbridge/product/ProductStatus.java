package io.creditbridge.product;

import io.creditbridge.audit.Transitions;
import java.util.EnumSet;

/** Where a product stands; prices and conditions take effect only through a second person. */
public enum ProductStatus {
    /** Being written. */
    DRAFT,
    /** Waits for a second person. */
    AWAITING_SECOND_PERSON,
    /** Offered to firms. */
    PUBLISHED,
    /** No longer offered. */
    RETIRED;

    /** The allowed moves. */
    public static final Transitions<ProductStatus> MOVES = Transitions.over(ProductStatus.class)
            .from(DRAFT, EnumSet.of(AWAITING_SECOND_PERSON, RETIRED))
            .from(AWAITING_SECOND_PERSON, EnumSet.of(PUBLISHED, DRAFT))
            .from(PUBLISHED, EnumSet.of(RETIRED));
}
