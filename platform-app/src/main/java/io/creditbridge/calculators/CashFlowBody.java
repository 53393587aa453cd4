package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.LocalDate;

/**
 * Money that changes hands on one day, from the borrower's side.
 *
 * @param date the day
 * @param amount positive where received, negative where paid
 */
record CashFlowBody(
        LocalDate date,

        @DecimalMin("-1000000000000") @DecimalMax("1000000000000")
        Money amount) {}
