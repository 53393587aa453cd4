package io.creditbridge.scheme;

/** Somebody who bears a part of a loss, or pays or receives a fee, under a scheme. */
public enum Party {
    /** The lender. */
    BANK,
    /** The institution that guarantees the loan towards the bank. */
    GUARANTOR,
    /** An institution that takes over part of a guarantor's risk. */
    REGUARANTOR,
    /** The provincial guarantee or re-guarantee group. */
    PROVINCE,
    /** The national financing guarantee fund. */
    NATIONAL_FUND,
    /** The city or county government. */
    LOCAL_GOVERNMENT,
    /** A risk compensation pool with a balance of its own. */
    POOL,
    /** The firm that borrows: pays fees, never shares a loss. */
    BORROWER;

    /** Whether this party can bear a part of a loss. */
    public boolean bearsLosses() {
        return this != BORROWER;
    }
}
