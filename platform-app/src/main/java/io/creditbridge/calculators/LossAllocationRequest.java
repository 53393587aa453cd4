package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/**
 * The question who pays a loss under a scheme.
 *
 * @param scheme the scheme's key
 * @param loan the loan
 * @param loss its loss
 * @param state where the book stands
 * @param recovered what was recovered since, in all
 */
record LossAllocationRequest(
        String scheme,
        SharedLoanBody loan,
        LossBody loss,
        @Nullable BookBody state,

        @DecimalMin("0") @DecimalMax("10000000000") @Nullable
        Money recovered) {}
