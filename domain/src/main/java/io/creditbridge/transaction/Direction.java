package io.creditbridge.transaction;

/** The side of a trade the firm was on. */
public enum Direction {
    /** The firm sold: an output invoice, money coming in. */
    SALE,
    /** The firm bought: an input invoice, money going out. */
    PURCHASE
}
