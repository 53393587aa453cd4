package io.creditbridge.product;

/** What the money is for. */
public enum LoanPurpose {
    /** Running costs between paying and being paid. */
    WORKING_CAPITAL,
    /** Stock, including a season's. */
    STOCK,
    /** Machines and equipment. */
    EQUIPMENT,
    /** Carrying out a signed order. */
    ORDER,
    /** Research and development. */
    RESEARCH,
    /** Repaying a maturing loan by a new one. */
    RENEWAL
}
