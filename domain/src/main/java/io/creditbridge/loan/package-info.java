/** A loan after its offer was accepted: contract, drawdown by two people, instalments, repayments. */
@NullMarked
package io.creditbridge.loan;

import org.jspecify.annotations.NullMarked;
