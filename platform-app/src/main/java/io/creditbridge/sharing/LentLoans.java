package io.creditbridge.sharing;

/** Where the loans that a standing counts are known from. */
@FunctionalInterface
interface LentLoans {

    /** The loans that may still be lost; the same object while it stands as it did. */
    LentBook of(SchemeStanding standing);
}
