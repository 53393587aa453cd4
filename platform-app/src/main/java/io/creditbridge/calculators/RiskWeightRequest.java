package io.creditbridge.calculators;

import io.creditbridge.capital.AssetClass;
import io.creditbridge.capital.CapitalApproach;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/**
 * The question what capital rules make of a loan; the standardised approach needs the class only.
 *
 * @param approach which rules apply
 * @param assetClass the regulatory class
 * @param pd probability of default within a year; needed for IRB
 * @param lgd loss given default; needed for IRB
 * @param maturityYears effective maturity; needed for IRB on firms
 * @param turnoverEurMillion yearly turnover in millions of euro; needed for IRB on SME_CORPORATE
 */
record RiskWeightRequest(
        CapitalApproach approach,
        AssetClass assetClass,
        @DecimalMin("0") @DecimalMax("1") @Nullable Double pd,
        @DecimalMin("0") @DecimalMax("1") @Nullable Double lgd,
        @DecimalMin("1") @DecimalMax("5") @Nullable Double maturityYears,
        @DecimalMin("0") @DecimalMax("1000000000") @Nullable Double turnoverEurMillion) {}
