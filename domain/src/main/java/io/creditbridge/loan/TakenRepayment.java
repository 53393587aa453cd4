package io.creditbridge.loan;

import io.creditbridge.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A repayment as a loan took it.
 *
 * @param principal what went to principal
 * @param interest what went to interest
 * @param taken the event of the payment
 * @param closed the event of the loan's end, or null while something is left
 */
public record TakenRepayment(
        Money principal,
        Money interest,
        LoanChanged taken,
        @Nullable LoanChanged closed) {}
