package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/**
 * Equal loans of a book.
 *
 * @param count how many
 * @param exposure what each owes in default
 * @param pd each one's probability of default
 * @param lgd the part lost in default
 * @param guaranteedShare the part of the loss shared with others than the bank; a scheme's own where one is named
 *     and this is left out
 */
record LoanGroupBody(
        @DecimalMin("1") @DecimalMax("10000") int count,

        @DecimalMin(value = "0", inclusive = false) @DecimalMax("10000000000")
        Money exposure,

        @DecimalMin("0") @DecimalMax("1") double pd,
        @DecimalMin("0") @DecimalMax("1") double lgd,
        @DecimalMin("0") @DecimalMax("1") @Nullable Double guaranteedShare) {}
