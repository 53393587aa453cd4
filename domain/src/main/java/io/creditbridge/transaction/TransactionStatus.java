package io.creditbridge.transaction;

/** Whether a transaction counts. */
public enum TransactionStatus {
    /** The transaction stands (有效发票). */
    VALID,
    /** The transaction was cancelled and counts for nothing but the void rate (作废发票). */
    VOID
}
