package io.creditbridge.features;

/** What became of one row offered to the aggregates: absurd rows are refused and named, never swallowed. */
public enum RowVerdict {
    /** The row counts. */
    ACCEPTED,
    /** The row counts, and is counted as odd: an amount of zero, or a tax that no lawful rate on the amount gives. */
    ACCEPTED_ODD,
    /** The day lies outside {@link TransactionAggregator#FIRST_DAY} to {@link TransactionAggregator#LAST_DAY}. */
    REFUSED_DATE,
    /** The amount or tax lies beyond {@link TransactionAggregator#AMOUNT_LIMIT_FEN} on either side. */
    REFUSED_AMOUNT,
    /** The counterparty is blank. */
    REFUSED_COUNTERPARTY;

    /** Whether the row is in the aggregates. */
    public boolean isAccepted() {
        return this == ACCEPTED || this == ACCEPTED_ODD;
    }
}
