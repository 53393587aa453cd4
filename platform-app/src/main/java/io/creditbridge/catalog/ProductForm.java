package io.creditbridge.catalog;

import io.creditbridge.enterprise.Industry;
import io.creditbridge.money.Money;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.PointsLadder;
import io.creditbridge.product.ProductWords;
import io.creditbridge.web.AsWritten;
import io.creditbridge.web.Fields;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a product manager types, as typed; rates in percent a year, amounts in yuan. */
record ProductForm(
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String summaryZh,
        @Nullable String summaryEn,
        @AsWritten @Nullable String decisionDays,
        @Nullable String smallestAmount,
        @Nullable String largestAmount,
        @AsWritten @Nullable String shortestTermMonths,
        @AsWritten @Nullable String longestTermMonths,
        @Nullable String regions,
        @Nullable List<String> industries,
        @Nullable List<String> purposes,
        @Nullable List<String> collateral,
        @AsWritten @Nullable String monthsInBusiness,
        @Nullable String yearlyTurnover,
        @AsWritten @Nullable String worstGrade,
        @AsWritten @Nullable String guarantorsNeeded,
        @Nullable String pointsLadder,
        @AsWritten @Nullable String lowestSpread,
        @AsWritten @Nullable String highestSpread,
        @AsWritten @Nullable String fundingRate,
        @AsWritten @Nullable String operatingCostRate,
        @AsWritten @Nullable String lossGivenDefault,
        @Nullable String repayment,
        @Nullable String dayCount,
        @Nullable String schemeId,
        @AsWritten @Nullable String guaranteeFee,
        @AsWritten @Nullable String hurdleRate,
        @AsWritten @Nullable String riskWeight,
        @Nullable String capitalMethod,
        @Nullable String fundingCurve,
        @AsWritten @Nullable String bankSubsidyRate,
        @AsWritten @Nullable String interestSubsidised,
        @AsWritten @Nullable String acceptanceLevel,
        @AsWritten @Nullable String acceptanceSlope) {

    private static final Money LARGEST = Money.ofYuan(1_000_000_000);

    /** The grade D, the last one that cards give. */
    private static final int WORST_GRADE = 8;

    ProductWords words(Fields fields) {
        String zh = fields.text("nameZh", nameZh, 2, 60);
        String en = fields.text("nameEn", nameEn, 2, 80);
        String sayZh = fields.text("summaryZh", summaryZh, 2, 200);
        String sayEn = fields.text("summaryEn", summaryEn, 2, 300);
        return new ProductWords(zh, en, sayZh, sayEn, fields.wholeNumber("decisionDays", decisionDays, 0, 30));
    }

    LendingConditions conditions(Fields fields, Predicate<String> knownRegion) {
        Money smallest = fields.money("smallestAmount", smallestAmount, Money.ofYuan(1_000), LARGEST);
        Money largest = fields.money("largestAmount", largestAmount, Money.ofYuan(1_000), LARGEST);
        int shortest = fields.wholeNumber("shortestTermMonths", shortestTermMonths, 1, 360);
        int longest = fields.wholeNumber("longestTermMonths", longestTermMonths, 1, 360);
        if (largest.compareTo(smallest) < 0) {
            fields.reject("largestAmount", "problem.belowFirst");
        }
        if (longest < shortest) {
            fields.reject("longestTermMonths", "problem.belowFirst");
        }
        Set<Industry> served = fields.choices("industries", industries, Industry.class, 0);
        Set<LoanPurpose> uses = fields.choices("purposes", purposes, LoanPurpose.class, 0);
        Set<CollateralKind> security = fields.choices("collateral", collateral, CollateralKind.class, 0);
        int months = fields.wholeNumber("monthsInBusiness", monthsInBusiness, 0, 600);
        Money turnover = fields.money("yearlyTurnover", yearlyTurnover, Money.ZERO, LARGEST);
        int grade = fields.wholeNumber("worstGrade", worstGrade, 1, WORST_GRADE);
        int guarantors = fields.wholeNumber(
                "guarantorsNeeded",
                isBlank(guarantorsNeeded) ? "0" : guarantorsNeeded,
                0,
                LendingConditions.MOST_GUARANTORS);
        return new LendingConditions(
                smallest,
                largest.max(smallest),
                shortest,
                Math.max(longest, shortest),
                regions(fields, knownRegion),
                names(served),
                names(uses),
                names(security),
                months,
                turnover,
                grade,
                guarantors,
                ladder(fields));
    }

    private List<String> regions(Fields fields, Predicate<String> known) {
        List<String> codes = Pattern.compile("[\\s,，;；、]+")
                .splitAsStream(regions == null ? "" : regions.strip())
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        codes.stream()
                .filter(code -> !Fields.isPlain(code) || !known.test(code))
                .findFirst()
                .ifPresent(code -> fields.reject("regions", "problem.regionCode", code));
        return codes;
    }

    private PointsLadder ladder(Fields fields) {
        try {
            return PointsLadder.parse(pointsLadder == null ? "" : pointsLadder.strip());
        } catch (IllegalArgumentException notALadder) {
            fields.reject("pointsLadder", "problem.pointsLadder", PointsLadder.RUNGS_LIMIT);
            return PointsLadder.NONE;
        }
    }

    static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static List<String> names(Collection<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).toList();
    }
}
