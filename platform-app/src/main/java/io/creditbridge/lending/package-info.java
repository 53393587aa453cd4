/** Loans after acceptance: contract, drawdown by two people, repayments, renewal in time. */
@NullMarked
package io.creditbridge.lending;

import org.jspecify.annotations.NullMarked;
