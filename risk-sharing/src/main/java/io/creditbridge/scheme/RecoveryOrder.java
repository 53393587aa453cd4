package io.creditbridge.scheme;

/** Whose burden recoveries lighten first when the loss was paid before them. */
public enum RecoveryOrder {
    /** Everybody's, in proportion to what each has borne. */
    PRO_RATA,
    /** The bank's; the others' in proportion once the bank bears nothing. */
    BANK_FIRST,
    /** The sharers', in proportion; the bank's once they bear nothing. */
    GUARANTOR_FIRST
}
