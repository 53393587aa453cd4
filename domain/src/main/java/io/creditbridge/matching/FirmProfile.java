package io.creditbridge.matching;

import io.creditbridge.money.Money;
import java.util.Set;

/**
 * What a product's conditions ask of a firm and its need.
 *
 * @param region the code of the firm's region
 * @param industry the code of its industry
 * @param monthsInBusiness whole months since it was founded, from 0
 * @param yearlyTurnover turnover of the last twelve months
 * @param amount the amount it needs
 * @param purpose the code of what it needs it for
 * @param collateral the kinds of collateral it can offer; empty for none
 * @param grade its credit grade, 1 for the best, or {@link #UNGRADED}
 */
public record FirmProfile(
        String region,
        String industry,
        int monthsInBusiness,
        Money yearlyTurnover,
        Money amount,
        String purpose,
        Set<String> collateral,
        int grade) {

    /** The grade of a firm without one: worse than all. */
    public static final int UNGRADED = 99;

    /**
     * Copies the set and checks the ranges.
     *
     * @throws IllegalArgumentException if the months are negative or the grade lies outside 1 to {@link #UNGRADED}
     */
    public FirmProfile {
        collateral = Set.copyOf(collateral);
        if (monthsInBusiness < 0 || grade < 1 || grade > UNGRADED) {
            throw new IllegalArgumentException("months " + monthsInBusiness + " or grade " + grade + " out of range");
        }
    }
}
