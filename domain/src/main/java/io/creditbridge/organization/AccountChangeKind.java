package io.creditbridge.organization;

/** What one operator proposes about an account. */
public enum AccountChangeKind {
    /** A new account. */
    OPENING,
    /** Other roles or another authority. */
    POWERS,
    /** That a switched-off account may sign in again. */
    SWITCH_ON,
    /** A new password or secret, which whoever confirms gets to see. */
    NEW_SECRET
}
