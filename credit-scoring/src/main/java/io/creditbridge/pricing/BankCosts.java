package io.creditbridge.pricing;

/**
 * What a bank's yuan costs it a year before any loss; all decimals a year.
 *
 * @param fundingRate funding of matched maturity
 * @param operatingCostRate running the loan, of the balance
 * @param hurdleRate what capital must earn
 * @param subsidyRate subsidies the bank itself receives, of the balance
 * @param upfrontFeeRate what the borrower pays the bank on the first day, of the principal (not a year)
 */
public record BankCosts(
        double fundingRate, double operatingCostRate, double hurdleRate, double subsidyRate, double upfrontFeeRate) {

    BankCosts withoutIncome() {
        return new BankCosts(fundingRate, operatingCostRate, hurdleRate, 0, 0);
    }

    BankCosts withoutFee() {
        return new BankCosts(fundingRate, operatingCostRate, hurdleRate, subsidyRate, 0);
    }
}
