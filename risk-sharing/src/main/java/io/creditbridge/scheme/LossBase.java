package io.creditbridge.scheme;

/** The amount that counts as the loss of a loan. */
public enum LossBase {
    /** Unpaid principal. */
    PRINCIPAL,
    /** Unpaid principal with the interest accrued on it. */
    PRINCIPAL_AND_INTEREST,
    /** The lower of the balance on the default date and the balance on the claim date. */
    LOWER_OF_DEFAULT_AND_CLAIM_BALANCE
}
