/** Firms that count as one borrower: proposed by a bank or operator, confirmed by an operator, read by all limits. */
@NullMarked
package io.creditbridge.borrowergroup;

import org.jspecify.annotations.NullMarked;
