package io.creditbridge.catalog;

import io.creditbridge.organization.LenderKind;
import io.creditbridge.product.CapitalMethod;
import io.creditbridge.product.FundingCurve;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.PricingOptions;
import io.creditbridge.product.RateResponse;
import io.creditbridge.product.RepaymentPlan;
import io.creditbridge.web.Fields;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a product is priced out of what was typed; whatever is wrong is noted on its field. */
final class PriceReading {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST_WEIGHT = BigDecimal.valueOf(1250);
    private static final BigDecimal LEAST_SPREAD = BigDecimal.valueOf(-3);

    /** Some points more than a micro-loan company may ask under its ceiling of 24 %, which a price keeps anyhow. */
    private static final BigDecimal MICRO_LOAN_SPREAD = BigDecimal.valueOf(24);

    private static final int CURVE_DECIMALS = 8;

    private final ProductForm form;
    private final Fields fields;
    private final BigDecimal widestSpread;

    PriceReading(ProductForm form, Fields fields, LenderKind lender) {
        this.form = form;
        this.fields = fields;
        this.widestSpread = switch (lender) {
            case BANK -> BigDecimal.TEN;
            case MICRO_LOAN_COMPANY -> MICRO_LOAN_SPREAD;
        };
    }

    PricePolicy policy(Set<String> schemes) {
        BigDecimal lowest = fields.percent("lowestSpread", form.lowestSpread(), LEAST_SPREAD, widestSpread);
        BigDecimal highest = fields.percent("highestSpread", form.highestSpread(), LEAST_SPREAD, widestSpread);
        if (highest.compareTo(lowest) < 0) {
            fields.reject("highestSpread", "problem.belowFirst");
        }
        String scheme = ProductForm.isBlank(form.schemeId()) ? null : form.schemeId();
        if (scheme != null && !schemes.contains(scheme)) {
            fields.reject("schemeId", "problem.choose");
        }
        return new PricePolicy(
                lowest,
                highest.max(lowest),
                fields.percent("fundingRate", form.fundingRate(), BigDecimal.ZERO, BigDecimal.TEN),
                fields.percent("operatingCostRate", form.operatingCostRate(), BigDecimal.ZERO, BigDecimal.TEN),
                fields.percent(
                        "hurdleRate",
                        ProductForm.isBlank(form.hurdleRate()) ? "12" : form.hurdleRate(),
                        BigDecimal.ZERO,
                        HUNDRED),
                fields.percent(
                        "riskWeight",
                        ProductForm.isBlank(form.riskWeight()) ? "75" : form.riskWeight(),
                        BigDecimal.ZERO,
                        HIGHEST_WEIGHT),
                fields.percent("lossGivenDefault", form.lossGivenDefault(), BigDecimal.ZERO, HUNDRED),
                fields.choice("repayment", form.repayment(), RepaymentPlan.class),
                scheme,
                fields.percent("guaranteeFee", form.guaranteeFee(), BigDecimal.ZERO, BigDecimal.TEN),
                response(),
                options());
    }

    private PricingOptions options() {
        CapitalMethod method = ProductForm.isBlank(form.capitalMethod())
                ? CapitalMethod.STANDARDISED
                : fields.choice("capitalMethod", form.capitalMethod(), CapitalMethod.class);
        BigDecimal subsidy = fields.percent(
                "bankSubsidyRate",
                ProductForm.isBlank(form.bankSubsidyRate()) ? "0" : form.bankSubsidyRate(),
                BigDecimal.ZERO,
                BigDecimal.TEN);
        InterestDays days = ProductForm.isBlank(form.dayCount())
                ? InterestDays.THIRTY_360
                : fields.choice("dayCount", form.dayCount(), InterestDays.class);
        return new PricingOptions(method, curve(), subsidy, "true".equals(form.interestSubsidised()), days);
    }

    private FundingCurve curve() {
        try {
            return FundingCurve.parse(
                    form.fundingCurve() == null ? "" : form.fundingCurve().strip());
        } catch (IllegalArgumentException notACurve) {
            fields.reject("fundingCurve", "problem.fundingCurve", FundingCurve.POINTS_LIMIT);
            return FundingCurve.NONE;
        }
    }

    /** Both figures of the curve, or neither. */
    private @Nullable RateResponse response() {
        if (ProductForm.isBlank(form.acceptanceLevel()) && ProductForm.isBlank(form.acceptanceSlope())) {
            return null;
        }
        BigDecimal least = BigDecimal.ONE.movePointLeft(CURVE_DECIMALS);
        BigDecimal level = fields.decimal(
                "acceptanceLevel",
                form.acceptanceLevel(),
                RateResponse.LEVEL_LIMIT.negate(),
                RateResponse.LEVEL_LIMIT,
                CURVE_DECIMALS);
        BigDecimal slope = fields.decimal(
                "acceptanceSlope", form.acceptanceSlope(), least, RateResponse.STEEPEST_SLOPE, CURVE_DECIMALS);
        return fields.fine() ? new RateResponse(level, slope) : null;
    }
}
