package io.creditbridge.pricing;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.FigureChecks;
import io.creditbridge.money.Money;
import io.creditbridge.money.RefusedFigure;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All that a quote depends on: not checked until it is priced.
 *
 * @param loan the size, term and run of the loan
 * @param costs what the bank's money costs
 * @param capital risk weights and the capital ratio
 * @param risk how the loan may fail before any risk-sharing
 * @param sharing what risk-sharing leaves to the bank
 * @param policy how the bank prices the product
 * @param day the day of the quote
 */
public record QuoteRequest(
        Loan loan,
        BankCosts costs,
        Capital capital,
        Risk risk,
        BankLossTerms sharing,
        PricePolicy policy,
        LocalDate day) {

    /**
     * The size, term and run of a loan.
     *
     * @param principal how much
     * @param termMonths for how many months
     * @param method how it is repaid
     * @param dayCount how the days of its interest are counted; requests kept without it mean 30/360
     */
    public record Loan(Money principal, int termMonths, PricingMethod method, DayCount dayCount) {

        /** Fills in what earlier requests do not say. */
        public Loan {
            dayCount = Objects.requireNonNullElse(dayCount, DayCount.THIRTY_360);
        }

        /** A loan by 30/360. */
        public Loan(Money principal, int termMonths, PricingMethod method) {
            this(principal, termMonths, method, DayCount.THIRTY_360);
        }
    }

    /** The risk weights of borrower and guarantor as decimals, and capital held a yuan of weighted assets. */
    public record Capital(double riskWeight, double guarantorRiskWeight, double capitalRatio) {}

    /** Yearly probabilities of default, the loss before risk-sharing and the months until recoveries come. */
    public record Risk(List<Double> annualPd, LossGivenDefault lgd, int recoveryLagMonths) {

        /** Copies the list. */
        public Risk {
            annualPd = List.copyOf(annualPd);
        }
    }

    /** Checks that nothing is null. */
    public QuoteRequest {
        Objects.requireNonNull(loan);
        Objects.requireNonNull(costs);
        Objects.requireNonNull(capital);
        Objects.requireNonNull(risk);
        Objects.requireNonNull(sharing);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(day);
    }

    /** The same request under other risk-sharing. */
    public QuoteRequest withSharing(BankLossTerms other) {
        return new QuoteRequest(loan, costs, capital, risk, other, policy, day);
    }

    /** The same request with another loss given default, such as one with an order pledged. */
    public QuoteRequest withLgd(LossGivenDefault lgd) {
        Risk other = new Risk(risk.annualPd(), lgd, risk.recoveryLagMonths());
        return new QuoteRequest(loan, costs, capital, other, sharing, policy, day);
    }

    List<RefusedFigure> refusedFigures() {
        FigureChecks checks = new FigureChecks()
                .within("guarantorRiskWeight", capital.guarantorRiskWeight(), 0, 12.5)
                .within("unsecuredLgd", risk.lgd().unsecuredLgd(), 0, 1);
        LossGivenDefault.Collateral pledge = risk.lgd().collateral();
        if (pledge != null) {
            checks.within("haircut", pledge.haircut(), 0, 1)
                    .within("securedLgd", pledge.securedLgd(), 0, 1)
                    .require(!pledge.value().isNegative(), "collateralValue", RefusedFigure.Problem.TOO_SMALL);
        }
        return checks.refused();
    }
}
