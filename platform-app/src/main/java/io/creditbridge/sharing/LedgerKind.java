package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityChange;

/** The kinds of movement in a facility's ledger, each with its sign (+1, 0, -1) in every balance. */
enum LedgerKind {
    /** Stood for with a bank's offer. */
    RESERVE(0, 1, 0, 0, 0, 0, 0),
    /** The loan is paid out. */
    POST(0, -1, 1, 1, 0, 0, 0),
    /** The offer came to nothing. */
    VOID(0, -1, 0, 0, 0, 0, 0),
    /** The reservation ran out. */
    EXPIRE(0, -1, 0, 0, 0, 0, 0),
    /** The loan is repaid or settled: nothing is stood for any more. */
    RELEASE(0, 0, -1, 0, 0, 0, 0),
    /** Less is stood for: the loan was repaid in part, or its loss settled. */
    REDUCE(0, 0, -1, 0, 0, 0, 0),
    /** Money into the fund. */
    TOP_UP(1, 0, 0, 0, 0, 0, 0),
    /** Money out of the fund. */
    WITHDRAWAL(-1, 0, 0, 0, 0, 0, 0),
    /** A guarantee fee came in. */
    FEE(1, 0, 0, 0, 0, 0, 1),
    /** A claim was paid. */
    CLAIM_PAID(-1, 0, 0, 0, 1, 0, 0),
    /** A recovery was given back. */
    RECOVERY(1, 0, 0, 0, 0, 1, 0);

    final int fund;
    final int reserved;
    final int active;
    final int posted;
    final int paid;
    final int recovered;
    final int fees;

    LedgerKind(int fund, int reserved, int active, int posted, int paid, int recovered, int fees) {
        this.fund = fund;
        this.reserved = reserved;
        this.active = active;
        this.posted = posted;
        this.paid = paid;
        this.recovered = recovered;
        this.fees = fees;
    }

    /** The movement that a confirmed change of money makes. */
    static LedgerKind of(FacilityChange.Kind kind) {
        return switch (kind) {
            case TOP_UP -> TOP_UP;
            case WITHDRAWAL -> WITHDRAWAL;
            case FEE -> FEE;
            case TERMS -> throw new IllegalArgumentException("new terms move no money");
        };
    }
}
