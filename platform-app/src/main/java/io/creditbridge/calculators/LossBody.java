package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/**
 * The loss of the loan before any recovery.
 *
 * @param unrecoveredPrincipal principal unpaid when the loss is claimed
 * @param daysOverdue days the oldest payment is overdue
 * @param unpaidInterest interest unpaid, for schemes that count it
 * @param balanceAtDefault the balance on the default date, for schemes that look at it
 */
record LossBody(
        @DecimalMin("0") @DecimalMax("10000000000") Money unrecoveredPrincipal,
        @DecimalMin("0") @DecimalMax("36500") int daysOverdue,

        @DecimalMin("0") @DecimalMax("10000000000") @Nullable
        Money unpaidInterest,

        @DecimalMin("0") @DecimalMax("10000000000") @Nullable
        Money balanceAtDefault) {}
