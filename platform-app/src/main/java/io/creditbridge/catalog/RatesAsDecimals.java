package io.creditbridge.catalog;

import io.creditbridge.web.DecimalRates;
import io.creditbridge.web.InvalidInput;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A product's rates as the interface writes them, decimals such as 0.0385, where the page's form has percent. */
final class RatesAsDecimals {

    private static final DecimalRates RATES = new DecimalRates(Stream.of(
                    "lowestSpread",
                    "highestSpread",
                    "fundingRate",
                    "operatingCostRate",
                    "lossGivenDefault",
                    "guaranteeFee",
                    "hurdleRate",
                    "riskWeight",
                    "bankSubsidyRate")
            .collect(Collectors.toMap(name -> name, name -> name)));

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
                DecimalRates.inPercent(body.lowestSpread()),
                DecimalRates.inPercent(body.highestSpread()),
                DecimalRates.inPercent(body.fundingRate()),
                DecimalRates.inPercent(body.operatingCostRate()),
                DecimalRates.inPercent(body.lossGivenDefault()),
                body.repayment(),
                body.dayCount(),
                body.schemeId(),
                DecimalRates.inPercent(body.guaranteeFee()),
                DecimalRates.inPercent(body.hurdleRate()),
                DecimalRates.inPercent(body.riskWeight()),
                body.capitalMethod(),
                body.fundingCurve(),
                DecimalRates.inPercent(body.bankSubsidyRate()),
                body.interestSubsidised(),
                body.acceptanceLevel(),
                body.acceptanceSlope());
    }

    /** The same refusal with the ranges of rates as decimals. */
    static InvalidInput told(InvalidInput refused) {
        return RATES.told(refused);
    }
}
