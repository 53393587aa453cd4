package io.creditbridge.loan;

import io.creditbridge.money.Money;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.RepaymentPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * What was signed: the terms of the accepted offer, word for word.
 *
 * @param principal the amount lent
 * @param annualRate the nominal yearly rate as a decimal, 0 to 0.36
 * @param termMonths the term in months, 1 to 360
 * @param repayment how it is repaid
 * @param dayCount how the days of its interest are counted
 * @param conditions what must be met before drawdown; may be empty
 */
@Embeddable
public record LoanContract(
        @Column(name = "principal_fen") Money principal,
        @Column(name = "annual_rate") BigDecimal annualRate,
        @Column(name = "term_months") int termMonths,

        @Enumerated(EnumType.STRING) @Column(name = "repayment")
        RepaymentPlan repayment,

        @Enumerated(EnumType.STRING) @Column(name = "day_count")
        InterestDays dayCount,

        @Column(name = "conditions") String conditions) {

    /** The contract on an accepted offer. */
    public static LoanContract of(OfferTerms accepted) {
        return new LoanContract(
                accepted.amount(),
                accepted.annualRate(),
                accepted.termMonths(),
                accepted.repayment(),
                accepted.dayCount(),
                accepted.conditions());
    }
}
