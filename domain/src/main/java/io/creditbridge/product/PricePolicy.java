package io.creditbridge.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a product is priced; all rates are decimals a year.
 *
 * @param lowestSpread smallest spread over the LPR of the term; may be negative
 * @param highestSpread largest spread over the LPR of the term
 * @param fundingRate what the bank pays for matched money, where its curve says nothing
 * @param operatingCostRate the bank's running cost
 * @param hurdleRate the return asked on capital
 * @param riskWeight the standardised risk weight before any guarantee, such as 0.75
 * @param lossGivenDefault the part of the balance lost on default before risk-sharing, in [0, 1]
 * @param repayment how it is repaid
 * @param schemeId the risk-sharing scheme, or null for none
 * @param guaranteeFeeRate the guarantee fee a year on the balance, paid by the borrower
 * @param response how customers take to the rate, or null where loans are quoted at break-even
 * @param options what the price may rest on beside
 */
@Embeddable
public record PricePolicy(
        @Column(name = "lowest_spread") BigDecimal lowestSpread,
        @Column(name = "highest_spread") BigDecimal highestSpread,
        @Column(name = "funding_rate") BigDecimal fundingRate,
        @Column(name = "operating_cost_rate") BigDecimal operatingCostRate,
        @Column(name = "hurdle_rate") BigDecimal hurdleRate,
        @Column(name = "risk_weight") BigDecimal riskWeight,
        @Column(name = "loss_given_default") BigDecimal lossGivenDefault,

        @Enumerated(EnumType.STRING) @Column(name = "repayment")
        RepaymentPlan repayment,

        @Column(name = "scheme_id") @Nullable String schemeId,
        @Column(name = "guarantee_fee_rate") BigDecimal guaranteeFeeRate,
        @Nullable RateResponse response,
        PricingOptions options) {

    /** Checks the ranges. */
    public PricePolicy {
        if (highestSpread.compareTo(lowestSpread) < 0) {
            throw new IllegalArgumentException("the highest spread lies below the lowest");
        }
        requireWithin("fundingRate", fundingRate, BigDecimal.ONE);
        requireWithin("operatingCostRate", operatingCostRate, BigDecimal.ONE);
        requireWithin("hurdleRate", hurdleRate, BigDecimal.ONE);
        requireWithin("riskWeight", riskWeight, BigDecimal.valueOf(13));
        requireWithin("lossGivenDefault", lossGivenDefault, BigDecimal.ONE);
        requireWithin("guaranteeFeeRate", guaranteeFeeRate, BigDecimal.ONE);
    }

    /** What the bank pays for money of a loan's maturity. */
    public BigDecimal fundingRate(int termMonths) {
        return options.fundingCurve().rateFor(termMonths, fundingRate);
    }

    private static void requireWithin(String name, BigDecimal rate, BigDecimal most) {
        if (rate.signum() < 0 || rate.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + " out of range: " + rate);
        }
    }
}
