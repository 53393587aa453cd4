package io.creditbridge.organization;

/** What licence an organisation lends under; it decides which legal ceilings bind it. */
public enum LenderKind {
    /** A bank: no statutory ceiling. */
    BANK,
    /** A micro-loan company (小额贷款公司): a ceiling of the yearly cost. */
    MICRO_LOAN_COMPANY
}
