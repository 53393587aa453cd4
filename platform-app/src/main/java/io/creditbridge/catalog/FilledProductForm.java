package io.creditbridge.catalog;

import io.creditbridge.product.CapitalMethod;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.RateResponse;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Product forms that are filled before anybody types. */
final class FilledProductForm {

    private FilledProductForm() {}

    /**
     * What is known of the curve that the product's price shall go by, as a study of its rates hands it over.
     *
     * @param level its level as written, or empty
     * @param slope its slope as written, or empty
     */
    record Curve(@Nullable String level, @Nullable String slope) {

        private Curve orOf(@Nullable RateResponse response) {
            if (level != null && slope != null) {
                return this;
            }
            return response == null
                    ? new Curve("", "")
                    : new Curve(written(response.level()), written(response.slope()));
        }
    }

    /** A form to begin with. */
    static ProductForm usual() {
        return new ProductForm(
                null,
                null,
                null,
                null,
                "3",
                "100000",
                "3000000",
                "3",
                "12",
                "",
                List.of(),
                List.of(),
                List.of(),
                "12",
                "500000",
                "6",
                "0",
                "",
                "0.10",
                "3.50",
                "1.80",
                "0.80",
                "45",
                "EQUAL_INSTALMENT",
                InterestDays.THIRTY_360.name(),
                "",
                "0",
                "12",
                "75",
                CapitalMethod.STANDARDISED.name(),
                "",
                "0",
                null,
                "",
                "");
    }

    /** A form that says what a product says; a curve that is given takes the place of its own. */
    static ProductForm of(CreditProduct product, Curve curve) {
        LendingConditions conditions = product.conditions();
        PricePolicy policy = product.pricePolicy();
        return new ProductForm(
                product.words().nameZh(),
                product.words().nameEn(),
                product.words().summaryZh(),
                product.words().summaryEn(),
                Integer.toString(product.words().decisionDays()),
                conditions.smallestAmount().toString(),
                conditions.largestAmount().toString(),
                Integer.toString(conditions.shortestTermMonths()),
                Integer.toString(conditions.longestTermMonths()),
                String.join(", ", conditions.regionCodes()),
                conditions.industryNames(),
                conditions.purposeNames(),
                conditions.collateralNames(),
                Integer.toString(conditions.monthsInBusiness()),
                conditions.yearlyTurnover().toString(),
                Integer.toString(conditions.worstGrade()),
                Integer.toString(conditions.guarantorsNeeded()),
                conditions.pointsLadder().toString(),
                percent(policy.lowestSpread()),
                percent(policy.highestSpread()),
                percent(policy.fundingRate()),
                percent(policy.operatingCostRate()),
                percent(policy.lossGivenDefault()),
                policy.repayment().name(),
                policy.options().dayCount().name(),
                policy.schemeId(),
                percent(policy.guaranteeFeeRate()),
                percent(policy.hurdleRate()),
                percent(policy.riskWeight()),
                policy.options().capitalMethod().name(),
                policy.options().fundingCurve().toString(),
                percent(policy.options().subsidyRate()),
                policy.options().interestSubsidised() ? "true" : null,
                curve.orOf(policy.response()).level(),
                curve.orOf(policy.response()).slope());
    }

    private static String percent(BigDecimal rate) {
        return written(rate.movePointRight(2));
    }

    private static String written(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
