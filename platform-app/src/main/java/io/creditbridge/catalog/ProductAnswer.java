package io.creditbridge.catalog;

import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.RateResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as it is answered; amounts in yuan as text, rates as decimals a year. */
record ProductAnswer(
        UUID id,
        String status,
        String nameZh,
        String nameEn,
        String summaryZh,
        String summaryEn,
        int decisionDays,
        ConditionsAnswer conditions,
        PriceAnswer price) {

    /** To whom and for what it lends; an empty list means any. */
    record ConditionsAnswer(
            String smallestAmount,
            String largestAmount,
            int shortestTermMonths,
            int longestTermMonths,
            List<String> regions,
            List<String> industries,
            List<String> purposes,
            List<String> collateral,
            int monthsInBusiness,
            String yearlyTurnover,
            int worstGrade,
            int guarantorsNeeded,
            String pointsLadder) {

        private static ConditionsAnswer of(LendingConditions conditions) {
            return new ConditionsAnswer(
                    conditions.smallestAmount().toString(),
                    conditions.largestAmount().toString(),
                    conditions.shortestTermMonths(),
                    conditions.longestTermMonths(),
                    conditions.regionCodes(),
                    conditions.industryNames(),
                    conditions.purposeNames(),
                    conditions.collateralNames(),
                    conditions.monthsInBusiness(),
                    conditions.yearlyTurnover().toString(),
                    conditions.worstGrade(),
                    conditions.guarantorsNeeded(),
                    conditions.pointsLadder().toString());
        }
    }

    /** How it is priced. */
    record PriceAnswer(
            BigDecimal lowestSpread,
            BigDecimal highestSpread,
            BigDecimal fundingRate,
            BigDecimal operatingCostRate,
            BigDecimal lossGivenDefault,
            String repayment,
            String dayCount,
            @Nullable String scheme,
            BigDecimal guaranteeFeeRate,
            BigDecimal hurdleRate,
            BigDecimal riskWeight,
            String capitalMethod,
            String fundingCurve,
            BigDecimal bankSubsidyRate,
            boolean interestSubsidised,
            @Nullable BigDecimal acceptanceLevel,
            @Nullable BigDecimal acceptanceSlope) {

        private static PriceAnswer of(PricePolicy policy) {
            RateResponse response = policy.response();
            return new PriceAnswer(
                    policy.lowestSpread(),
                    policy.highestSpread(),
                    policy.fundingRate(),
                    policy.operatingCostRate(),
                    policy.lossGivenDefault(),
                    policy.repayment().name(),
                    policy.options().dayCount().name(),
                    policy.schemeId(),
                    policy.guaranteeFeeRate(),
                    policy.hurdleRate(),
                    policy.riskWeight(),
                    policy.options().capitalMethod().name(),
                    policy.options().fundingCurve().toString(),
                    policy.options().subsidyRate(),
                    policy.options().interestSubsidised(),
                    response == null ? null : response.level(),
                    response == null ? null : response.slope());
        }
    }

    static ProductAnswer of(CreditProduct product) {
        return new ProductAnswer(
                product.id().value(),
                product.status().name(),
                product.words().nameZh(),
                product.words().nameEn(),
                product.words().summaryZh(),
                product.words().summaryEn(),
                product.words().decisionDays(),
                ConditionsAnswer.of(product.conditions()),
                PriceAnswer.of(product.pricePolicy()));
    }
}
