package io.creditbridge.pricing;

import io.creditbridge.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An interest subsidy that the budget pays to borrowers of loans approved within some days.
 *
 * @param validFrom the first day of approval
 * @param validTo the last day of approval
 * @param annualRate the part of the balance paid a year, in (0, 1)
 * @param months for so many months at most
 * @param baseLimit the largest balance of one firm that it is paid on
 * @param firmLimit the most that one firm receives
 * @param source where it was announced
 */
public record InterestSubsidy(
        LocalDate validFrom,
        LocalDate validTo,
        double annualRate,
        int months,
        Money baseLimit,
        Money firmLimit,
        String source) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the days are out of order or a figure is not above zero
     */
    public InterestSubsidy {
        Objects.requireNonNull(source);
        boolean sound = annualRate > 0 && annualRate < 1 && months > 0 && baseLimit.isPositive();
        if (validTo.isBefore(validFrom) || !sound || !firmLimit.isPositive()) {
            throw new IllegalArgumentException("interest subsidy out of range from " + validFrom);
        }
    }

    /** Whether a loan approved on a day receives it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
