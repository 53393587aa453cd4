package io.creditbridge.matching;

import io.creditbridge.money.Money;
import java.util.Set;

/**
 * The conditions of a credit product; an empty set asks for nothing.
 *
 * @param regions regions served, each with all regions inside it
 * @param industries industries served
 * @param minMonthsInBusiness the fewest months in business
 * @param minYearlyTurnover the least turnover of the last twelve months
 * @param minAmount the least amount lent
 * @param maxAmount the most lent; not below the least
 * @param purposes purposes served
 * @param collateral kinds of collateral of which the firm must offer at least one
 * @param worstGrade the worst grade taken; {@link FirmProfile#UNGRADED} takes all
 */
public record ProductConditions(
        Set<String> regions,
        Set<String> industries,
        int minMonthsInBusiness,
        Money minYearlyTurnover,
        Money minAmount,
        Money maxAmount,
        Set<String> purposes,
        Set<String> collateral,
        int worstGrade) {

    /**
     * Copies the sets and checks the amounts.
     *
     * @throws IllegalArgumentException if the most lent lies below the least
     */
    public ProductConditions {
        regions = Set.copyOf(regions);
        industries = Set.copyOf(industries);
        purposes = Set.copyOf(purposes);
        collateral = Set.copyOf(collateral);
        if (maxAmount.compareTo(minAmount) < 0) {
            throw new IllegalArgumentException("amounts from " + minAmount + " to " + maxAmount);
        }
    }
}
