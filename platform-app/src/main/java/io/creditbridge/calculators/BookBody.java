package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a scheme's book stands without the loan at hand; a limit that needs what is left out is not applied.
 *
 * @param lentVolume all that was lent under the scheme
 * @param guaranteedVolume the guaranteed part of it
 * @param feesCollected fees collected so far
 * @param paidSoFar what each party paid for other loans of the book, all of it this year; limits per borrower do
 *     not count it
 * @param poolBalance what the pool holds
 */
record BookBody(
        @DecimalMin("0") @DecimalMax("1000000000000") @Nullable
        Money lentVolume,

        @DecimalMin("0") @DecimalMax("1000000000000") @Nullable
        Money guaranteedVolume,

        @DecimalMin("0") @DecimalMax("1000000000000") @Nullable
        Money feesCollected,

        @Size(max = 8) @Nullable List<PartyAmountBody> paidSoFar,

        @DecimalMin("0") @DecimalMax("1000000000000") @Nullable
        Money poolBalance) {}
