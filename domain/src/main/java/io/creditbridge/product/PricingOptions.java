package io.creditbridge.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * What a product's price may rest on beside its plain rates.
 *
 * @param capitalMethod how its loans are weighed for capital
 * @param fundingCurve what the bank pays for money of each maturity; empty where one rate holds for all
 * @param subsidyRate what the bank itself receives a year on the balance, as a decimal, such as for lending to farms
 * @param interestSubsidised whether its borrowers receive the interest subsidy of the day
 * @param dayCount how the days of its interest are counted
 */
@Embeddable
public record PricingOptions(
        @Enumerated(EnumType.STRING) @Column(name = "capital_method")
        CapitalMethod capitalMethod,

        @Column(name = "funding_curve") FundingCurve fundingCurve,
        @Column(name = "bank_subsidy_rate") BigDecimal subsidyRate,
        @Column(name = "interest_subsidised") boolean interestSubsidised,

        @Enumerated(EnumType.STRING) @Column(name = "day_count")
        InterestDays dayCount) {

    /** A product without any. */
    public static final PricingOptions PLAIN = new PricingOptions(
            CapitalMethod.STANDARDISED, FundingCurve.NONE, BigDecimal.ZERO, false, InterestDays.THIRTY_360);

    /** Checks the range. */
    public PricingOptions {
        if (subsidyRate.signum() < 0 || subsidyRate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("subsidyRate out of range: " + subsidyRate);
        }
    }
}
