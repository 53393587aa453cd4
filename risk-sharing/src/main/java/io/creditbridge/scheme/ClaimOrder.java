package io.creditbridge.scheme;

/** Whether sharers pay before or after the borrower's assets are pursued. */
public enum ClaimOrder {
    /** What was recovered is taken off first; only the rest is claimed. */
    NET_OF_RECOVERIES,
    /** The whole loss is claimed at once; later recoveries are given back. */
    PAY_FIRST
}
