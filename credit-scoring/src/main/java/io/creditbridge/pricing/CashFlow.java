package io.creditbridge.pricing;

import io.creditbridge.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Money that changes hands on one day, seen from the borrower.
 *
 * @param date the day
 * @param amount positive where the borrower receives, negative where it pays
 */
public record CashFlow(LocalDate date, Money amount) {

    /** Checks that nothing is null. */
    public CashFlow {
        Objects.requireNonNull(date);
        Objects.requireNonNull(amount);
    }
}
