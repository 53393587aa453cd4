package io.creditbridge.pricing;

/**
 * The risk-adjusted return on capital (RAROC) of a loan at a rate: the hurdle at which that rate just breaks even.
 *
 * <p>At the break-even rate it equals the hurdle. It is exact, because the loan's value falls linearly with the charge
 * for capital.
 */
public final class ReturnOnCapital {

    private ReturnOnCapital() {}

    /**
     * The yearly return, as a decimal.
     *
     * @param annualRate the rate charged
     * @param terms the loan, with figures that can be used
     * @return NaN where the loan ties up no capital
     */
    public static double at(double annualRate, BreakEvenTerms terms) {
        double capital = terms.capital().capitalPerYuan();
        if (capital == 0) {
            return Double.NaN;
        }
        BankCosts costs = terms.costs();
        if (terms.method() == PricingMethod.ONE_PERIOD) {
            double pd = terms.losses().pdOfYear(0);
            double surplus = annualRate * (1 - pd)
                    + costs.upfrontFeeRate()
                    + costs.subsidyRate()
                    - costs.fundingRate()
                    - terms.chargeBeforeSubsidy()
                    - pd * terms.losses().bankLgd();
            return costs.hurdleRate() + surplus / capital;
        }
        double value = new LoanValue(terms).at(annualRate);
        return costs.hurdleRate() + value / (valueOfOnePoint(annualRate, terms, value) * capital);
    }

    /** What the loan's value loses for each unit of yearly charge on the balance. */
    private static double valueOfOnePoint(double annualRate, BreakEvenTerms terms, double value) {
        BankCosts costs = terms.costs();
        BankCosts dearer = new BankCosts(
                costs.fundingRate(),
                costs.operatingCostRate() + 1,
                costs.hurdleRate(),
                costs.subsidyRate(),
                costs.upfrontFeeRate());
        return value - new LoanValue(terms.with(dearer, terms.losses())).at(annualRate);
    }
}
