package io.creditbridge.product;

/** What a firm can offer as security. */
public enum CollateralKind {
    /** Nothing: an unsecured loan is wanted. */
    NONE,
    /** Land or buildings. */
    REAL_ESTATE,
    /** Machines, stock and other movables. */
    MOVABLES,
    /** Receivables, including a signed order. */
    RECEIVABLES,
    /** Patents and other intellectual property. */
    INTELLECTUAL_PROPERTY,
    /** A guarantor's promise. */
    GUARANTOR;

    /** Whether it is a thing of value that is pledged. */
    public boolean isPledge() {
        return this != NONE && this != GUARANTOR;
    }
}
