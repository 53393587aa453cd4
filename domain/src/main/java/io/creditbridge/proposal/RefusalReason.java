package io.creditbridge.proposal;

/** Why a bank refuses; each is something the owner can understand and often mend. */
public enum RefusalReason {
    /** Too short a record of trading. */
    SHORT_HISTORY,
    /** Turnover too small for the amount. */
    LOW_TURNOVER,
    /** Turnover falls or swings too much. */
    UNSTABLE_TURNOVER,
    /** Too much depends on few customers. */
    CUSTOMER_CONCENTRATION,
    /** Debts are already high. */
    HIGH_DEBT,
    /** Not enough security. */
    INSUFFICIENT_COLLATERAL,
    /** Papers of property or land are missing. */
    MISSING_PAPERS,
    /** Arrears, a judgment or a penalty stands open. */
    ADVERSE_RECORD,
    /** The use of the money is not clear. */
    UNCLEAR_PURPOSE,
    /** The need is outside this product. */
    OUTSIDE_PRODUCT
}
