package io.creditbridge.product;

import io.creditbridge.enterprise.Industry;
import io.creditbridge.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * To whom and for what a product lends; an empty list means "any".
 *
 * @param smallestAmount smallest amount lent
 * @param largestAmount largest amount lent
 * @param shortestTermMonths shortest term
 * @param longestTermMonths longest term
 * @param regionCodes regions served, with everything below them
 * @param industryNames industries served, by {@link Industry} name
 * @param purposeNames uses of the money, by {@link LoanPurpose} name
 * @param collateralNames securities accepted, by {@link CollateralKind} name
 * @param monthsInBusiness fewest whole months in business
 * @param yearlyTurnover smallest turnover of the last twelve months
 * @param worstGrade worst grade accepted, 1 the best to 9 the worst
 * @param guarantorsNeeded how many independent guarantors must stand behind the loan, 0 to {@value #MOST_GUARANTORS}
 * @param pointsLadder how innovation points lead to a limit; empty where none are asked for
 */
@Embeddable
public record LendingConditions(
        @Column(name = "smallest_amount_fen") Money smallestAmount,
        @Column(name = "largest_amount_fen") Money largestAmount,
        @Column(name = "shortest_term_months") int shortestTermMonths,
        @Column(name = "longest_term_months") int longestTermMonths,
        @Column(name = "region_codes") List<String> regionCodes,
        @Column(name = "industry_names") List<String> industryNames,
        @Column(name = "purpose_names") List<String> purposeNames,
        @Column(name = "collateral_names") List<String> collateralNames,
        @Column(name = "months_in_business") int monthsInBusiness,
        @Column(name = "yearly_turnover_fen") Money yearlyTurnover,
        @Column(name = "worst_grade") int worstGrade,
        @Column(name = "guarantors_needed") int guarantorsNeeded,
        @Column(name = "points_ladder") PointsLadder pointsLadder) {

    /** Grades run from 1, the best, to this, the worst. */
    public static final int WORST_GRADE = 9;

    /** Most guarantors a product may ask for. */
    public static final int MOST_GUARANTORS = 4;

    /** Checks the ranges and that every name is known. */
    public LendingConditions {
        if (!smallestAmount.isPositive() || largestAmount.compareTo(smallestAmount) < 0) {
            throw new IllegalArgumentException("amounts must rise from above zero");
        }
        if (shortestTermMonths < 1 || longestTermMonths < shortestTermMonths || longestTermMonths > 360) {
            throw new IllegalArgumentException("terms must rise within 1 to 360 months");
        }
        if (worstGrade < 1 || worstGrade > WORST_GRADE) {
            throw new IllegalArgumentException("grade out of range: " + worstGrade);
        }
        if (guarantorsNeeded < 0 || guarantorsNeeded > MOST_GUARANTORS) {
            throw new IllegalArgumentException("guarantors out of range: " + guarantorsNeeded);
        }
        regionCodes = List.copyOf(regionCodes);
        industryNames = List.copyOf(industryNames);
        purposeNames = List.copyOf(purposeNames);
        collateralNames = List.copyOf(collateralNames);
    }

    /** The industries served; empty for any. */
    public List<Industry> industries() {
        return industryNames.stream().map(Industry::valueOf).toList();
    }

    /** The purposes lent for; empty for any. */
    public List<LoanPurpose> purposes() {
        return purposeNames.stream().map(LoanPurpose::valueOf).toList();
    }

    /** The securities accepted; empty for any. */
    public List<CollateralKind> collateral() {
        return collateralNames.stream().map(CollateralKind::valueOf).toList();
    }
}
