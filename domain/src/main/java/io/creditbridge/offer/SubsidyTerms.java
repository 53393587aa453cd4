package io.creditbridge.offer;

import io.creditbridge.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * The interest subsidy that the budget pays on a loan, as it was announced and as far as it is left to the firm.
 *
 * @param annualRate the part of the balance paid a year, as a decimal
 * @param months for so many months at most
 * @param base the largest balance it is paid on
 * @param most the most that is paid in all
 */
@Embeddable
public record SubsidyTerms(
        @Column(name = "subsidy_rate") BigDecimal annualRate,
        @Column(name = "subsidy_months") int months,
        @Column(name = "subsidy_base_fen") Money base,
        @Column(name = "subsidy_most_fen") Money most) {

    /** Checks the ranges. */
    public SubsidyTerms {
        if (annualRate.signum() <= 0 || annualRate.compareTo(BigDecimal.ONE) >= 0 || months < 1) {
            throw new IllegalArgumentException("subsidy out of range: " + annualRate + " for " + months);
        }
        if (base.isNegative() || most.isNegative()) {
            throw new IllegalArgumentException("negative limits of a subsidy");
        }
    }
}
