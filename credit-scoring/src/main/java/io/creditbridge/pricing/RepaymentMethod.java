package io.creditbridge.pricing;

/** How a loan is paid back. */
public enum RepaymentMethod {
    /** The same payment every month (等额本息). */
    EQUAL_INSTALMENT,
    /** The same principal every month, and interest on what is left (等额本金). */
    EQUAL_PRINCIPAL,
    /** Interest every month, the principal at the end (先息后本). */
    INTEREST_ONLY,
    /** Principal and interest in one payment at the end (到期一次还本付息). */
    BULLET
}
