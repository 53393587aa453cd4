package io.creditbridge.pricing;

import io.creditbridge.money.FigureChecks;
import io.creditbridge.money.Money;
import io.creditbridge.money.RefusedFigure;
import java.util.List;
import java.util.Objects;

/**
 * All that a break-even price depends on: not checked until it is solved.
 *
 * @param principal the amount lent; the rate does not depend on it
 * @param termMonths whole months, 1 to {@link LoanTerms#TERM_LIMIT_MONTHS}
 * @param method the run of the loan
 * @param costs what the bank's money costs
 * @param capital the capital tied up
 * @param losses how it may fail
 */
public record BreakEvenTerms(
        Money principal,
        int termMonths,
        PricingMethod method,
        BankCosts costs,
        CapitalCharge capital,
        LossTerms losses) {

    private static final double HIGHEST_RISK_WEIGHT = 12.5;
    private static final double HIGHEST_HURDLE = 10;

    /** Checks that nothing is null. */
    public BreakEvenTerms {
        Objects.requireNonNull(principal);
        Objects.requireNonNull(method);
        Objects.requireNonNull(costs);
        Objects.requireNonNull(capital);
        Objects.requireNonNull(losses);
    }

    /** The same terms with other costs and losses. */
    BreakEvenTerms with(BankCosts otherCosts, LossTerms otherLosses) {
        return new BreakEvenTerms(principal, termMonths, method, otherCosts, capital, otherLosses);
    }

    /** Funding, running cost and capital a year, of the balance, before subsidies. */
    double chargeBeforeSubsidy() {
        return costs.operatingCostRate() + capitalCost();
    }

    double capitalCost() {
        return capital.capitalPerYuan() * (costs.hurdleRate() - costs.fundingRate());
    }

    List<RefusedFigure> refusedFigures() {
        FigureChecks checks = new FigureChecks()
                .positive("principal", principal, LoanTerms.PRINCIPAL_LIMIT)
                .within("termMonths", termMonths, 1, LoanTerms.TERM_LIMIT_MONTHS)
                .within("fundingRate", costs.fundingRate(), 0, 1)
                .within("operatingCostRate", costs.operatingCostRate(), 0, 1)
                .within("hurdleRate", costs.hurdleRate(), 0, HIGHEST_HURDLE)
                .within("subsidyRate", costs.subsidyRate(), 0, 1)
                .within("upfrontFeeRate", costs.upfrontFeeRate(), 0, 1)
                .within("riskWeight", capital.riskWeight(), 0, HIGHEST_RISK_WEIGHT)
                .within("capitalRatio", capital.capitalRatio(), 0, 1)
                .within("lgd", losses.lgd(), 0, 1)
                .within("bankLossShare", losses.bankLossShare(), 0, 1)
                .within("recoveryLagMonths", losses.recoveryLagMonths(), 0, LoanTerms.TERM_LIMIT_MONTHS);
        int years = losses.annualPd().size();
        checks.require(years > 0, "annualPd", RefusedFigure.Problem.MISSING)
                .within("annualPd", years, 0, LoanTerms.TERM_LIMIT_MONTHS / 12);
        for (int year = 0; year < years; year++) {
            checks.within("annualPd[" + year + "]", losses.annualPd().get(year), 0, 1);
        }
        return checks.refused();
    }
}
