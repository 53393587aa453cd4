package io.creditbridge.capital;

/** How a bank computes its risk weights. */
public enum CapitalApproach {
    /** By the bank's own estimates in the supervisor's formula. */
    IRB,
    /** By the supervisor's table. */
    STANDARDISED
}
