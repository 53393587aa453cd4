package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.ChargeBase;
import io.creditbridge.pricing.ChargeTiming;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/**
 * One fee or subsidy: either an amount, or a rate with its base.
 *
 * @param name what it is for
 * @param payee who receives a fee, or pays a subsidy
 * @param amount the amount each time
 * @param rate the rate of the base
 * @param base what the rate is taken of
 * @param timing when it falls due
 */
record ChargeBody(
        String name,
        String payee,

        @DecimalMin(value = "0", inclusive = false) @DecimalMax("10000000000") @Nullable
        Money amount,

        @DecimalMin("0") @DecimalMax("1") @Nullable Double rate,
        @Nullable ChargeBase base,
        ChargeTiming timing) {}
