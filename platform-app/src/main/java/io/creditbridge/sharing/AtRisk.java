package io.creditbridge.sharing;

import io.creditbridge.money.Money;

/** A loan as a loss distribution sees it. */
interface AtRisk {

    /** The principal still owed, above zero. */
    Money outstanding();

    /** What it may lose. */
    BookedLoan.Risk risk();
}
