package io.creditbridge.product;

/** How a loan is repaid. */
public enum RepaymentPlan {
    /** 等额本息: the same payment each month. */
    EQUAL_INSTALMENT,
    /** 等额本金: the same principal each month. */
    EQUAL_PRINCIPAL,
    /** 先息后本: interest each month, principal at the end. */
    INTEREST_ONLY,
    /** 到期一次还本付息: everything at the end. */
    BULLET
}
