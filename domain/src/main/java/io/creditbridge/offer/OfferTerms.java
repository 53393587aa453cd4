package io.creditbridge.offer;

import io.creditbridge.money.Money;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.RepaymentPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the bank promises.
 *
 * @param amount the principal
 * @param termMonths the term in months, 1 to 360
 * @param annualRate the nominal yearly interest rate as a decimal with at most six places, 0 to 0.36
 * @param repayment how it is repaid
 * @param dayCount how the days of its interest are counted
 * @param guaranteeFeeRate the guarantee fee a year on the balance, as a decimal
 * @param conditions what must be met before drawdown; may be empty
 * @param validUntil the last day to accept
 * @param subsidy what the budget pays on it, or null
 */
@Embeddable
public record OfferTerms(
        @Column(name = "amount_fen") Money amount,
        @Column(name = "term_months") int termMonths,
        @Column(name = "annual_rate") BigDecimal annualRate,

        @Enumerated(EnumType.STRING) @Column(name = "repayment")
        RepaymentPlan repayment,

        @Enumerated(EnumType.STRING) @Column(name = "day_count")
        InterestDays dayCount,

        @Column(name = "guarantee_fee_rate") BigDecimal guaranteeFeeRate,
        @Column(name = "conditions") String conditions,
        @Column(name = "valid_until") LocalDate validUntil,
        @Nullable SubsidyTerms subsidy) {

    /** Highest interest rate that may be written at all; legal ceilings lie below. */
    public static final BigDecimal HIGHEST_RATE = new BigDecimal("0.36");

    /** Longest text of conditions in characters. */
    public static final int CONDITIONS_LIMIT = 2_000;

    /** Checks the ranges. */
    public OfferTerms {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("amount must be above zero");
        }
        if (termMonths < 1 || termMonths > 360) {
            throw new IllegalArgumentException("term out of range: " + termMonths);
        }
        if (annualRate.signum() < 0 || annualRate.compareTo(HIGHEST_RATE) > 0) {
            throw new IllegalArgumentException("rate out of range: " + annualRate);
        }
        if (guaranteeFeeRate.signum() < 0 || guaranteeFeeRate.compareTo(HIGHEST_RATE) > 0) {
            throw new IllegalArgumentException("fee rate out of range: " + guaranteeFeeRate);
        }
        if (conditions.length() > CONDITIONS_LIMIT) {
            throw new IllegalArgumentException("conditions too long");
        }
    }

    /** The same terms at another rate. */
    public OfferTerms at(BigDecimal rate) {
        return new OfferTerms(
                amount, termMonths, rate, repayment, dayCount, guaranteeFeeRate, conditions, validUntil, subsidy);
    }

    /** The same terms with a subsidy, or without one. */
    public OfferTerms with(@Nullable SubsidyTerms other) {
        return new OfferTerms(
                amount, termMonths, annualRate, repayment, dayCount, guaranteeFeeRate, conditions, validUntil, other);
    }
}
