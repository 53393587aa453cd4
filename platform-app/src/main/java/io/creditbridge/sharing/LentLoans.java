package io.creditbridge.sharing;

/** Where the loans lent under a scheme are known from. */
@FunctionalInterface
interface LentLoans {

    /** The loans that may still be lost; the same object while the scheme stands as it did. */
    LentBook of(String schemeId, SchemeStanding standing);
}
