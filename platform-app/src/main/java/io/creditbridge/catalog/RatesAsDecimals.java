package io.creditbridge.catalog;

import io.creditbridge.web.FieldProblem;
import io.creditbridge.web.InvalidInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A product's rates as the interface writes them, decimals such as 0.0385, where the page's form has percent. */
final class RatesAsDecimals {

    private static final Set<String> RATES = Set.of(
            "lowestSpread",
            "highestSpread",
            "fundingRate",
            "operatingCostRate",
            "lossGivenDefault",
            "guaranteeFee",
            "hurdleRate",
            "riskWeight",
            "bankSubsidyRate");

    private RatesAsDecimals() {}

    /** The form with the same rates in percent; what is no number stays as it is and is refused later. */
    static ProductForm inPercent(ProductForm body) {
        return new ProductForm(
                body.nameZh(),
                body.nameEn(),
                body.summaryZh(),
                body.summaryEn(),
                body.decisionDays(),
                body.smallestAmount(),
                body.largestAmount(),
                body.shortestTermMonths(),
                body.longestTermMonths(),
                body.regions(),
                body.industries(),
                body.purposes(),
                body.collateral(),
                body.monthsInBusiness(),
                body.yearlyTurnover(),
                body.worstGrade(),
                body.guarantorsNeeded(),
                body.pointsLadder(),
                percent(body.lowestSpread()),
                percent(body.highestSpread()),
                percent(body.fundingRate()),
                percent(body.operatingCostRate()),
                percent(body.lossGivenDefault()),
                body.repayment(),
                body.schemeId(),
                percent(body.guaranteeFee()),
                percent(body.hurdleRate()),
                percent(body.riskWeight()),
                body.capitalMethod(),
                body.fundingCurve(),
                percent(body.bankSubsidyRate()),
                body.interestSubsidised(),
                body.acceptanceLevel(),
                body.acceptanceSlope());
    }

    private static @Nullable String percent(@Nullable String decimal) {
        return decimal != null && decimal.strip().matches("-?\\d{1,7}(\\.\\d{1,9})?")
                ? new BigDecimal(decimal.strip()).movePointRight(2).toPlainString()
                : decimal;
    }

    /** The same refusal with the ranges of rates as decimals. */
    static InvalidInput told(InvalidInput refused) {
        return new InvalidInput(
                refused.problems().stream().map(RatesAsDecimals::told).toList());
    }

    private static FieldProblem told(FieldProblem problem) {
        if (!RATES.contains(problem.field()) || !problem.messageKey().equals("problem.decimal")) {
            return problem;
        }
        List<Object> range = problem.arguments();
        return FieldProblem.of(
                problem.field(),
                problem.messageKey(),
                ((BigDecimal) range.get(0)).movePointLeft(2),
                ((BigDecimal) range.get(1)).movePointLeft(2),
                (int) range.get(2) + 2);
    }
}
