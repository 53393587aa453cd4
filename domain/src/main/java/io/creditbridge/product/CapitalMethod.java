package io.creditbridge.product;

/** How a bank weighs the loans of a product for its capital. */
public enum CapitalMethod {
    /** By the product's own fixed weight. */
    STANDARDISED,
    /** By each loan's own risk, under internal ratings. */
    INTERNAL_RATINGS
}
