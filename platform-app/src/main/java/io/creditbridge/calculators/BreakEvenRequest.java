package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.PricingMethod;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The question at which rate a loan just pays for itself.
 *
 * @param principal the amount lent; the rate does not depend on it
 * @param termMonths whole months
 * @param method the run of the loan; ONE_PERIOD is a single year in closed form
 * @param fundingRate funding of matched maturity, a year
 * @param operatingCostRate running the loan, of the balance, a year
 * @param hurdleRate what capital must earn a year
 * @param riskWeight the risk weight, 0.75 for 75 %
 * @param capitalRatio capital a yuan of weighted assets
 * @param annualPd probability of default in each year, the last repeated
 * @param lgd the part of the balance lost after collateral
 * @param bankLossShare the part of that loss the bank bears after risk-sharing
 * @param recoveryLagMonths months from default to recovery
 * @param subsidyRate subsidies to the bank, of the balance, a year
 */
record BreakEvenRequest(
        @DecimalMin(value = "0", inclusive = false) @DecimalMax("10000000000")
        Money principal,

        @DecimalMin("1") @DecimalMax("600") int termMonths,
        PricingMethod method,
        @DecimalMin("0") @DecimalMax("1") double fundingRate,
        @DecimalMin("0") @DecimalMax("1") double operatingCostRate,
        @DecimalMin("0") @DecimalMax("10") double hurdleRate,
        @DecimalMin("0") @DecimalMax("12.5") double riskWeight,
        @DecimalMin("0") @DecimalMax("1") double capitalRatio,
        @Size(min = 1, max = 50) List<Double> annualPd,
        @DecimalMin("0") @DecimalMax("1") double lgd,
        @DecimalMin("0") @DecimalMax("1") double bankLossShare,
        @DecimalMin("0") @DecimalMax("600") int recoveryLagMonths,
        @DecimalMin("0") @DecimalMax("1") double subsidyRate) {}
