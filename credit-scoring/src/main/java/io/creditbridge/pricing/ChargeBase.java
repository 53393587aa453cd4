package io.creditbridge.pricing;

/** What the rate of a fee or subsidy is taken of. */
public enum ChargeBase {
    /** The principal lent, whatever has been paid back. */
    PRINCIPAL,
    /** The principal outstanding when the charge falls due. */
    BALANCE,
    /** The guaranteed share of the principal outstanding when the charge falls due. */
    GUARANTEED
}
