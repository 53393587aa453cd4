/** What a loan costs its borrower and what it must earn its bank: schedules, all-in cost, break-even price, quote. */
@NullMarked
package io.creditbridge.pricing;

import org.jspecify.annotations.NullMarked;
