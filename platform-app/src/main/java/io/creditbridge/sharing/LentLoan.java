package io.creditbridge.sharing;

import io.creditbridge.money.Money;

/**
 * A loan lent under a scheme that may still be lost.
 *
 * @param outstanding the principal still owed
 * @param risk what it may lose
 * @param isScored whether it was priced with a score of its own; otherwise the configured default rate is taken
 */
record LentLoan(Money outstanding, BookedLoan.Risk risk, boolean isScored) implements AtRisk {}
