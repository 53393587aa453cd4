package io.creditbridge.calculators;

import io.creditbridge.capital.AssetClass;
import io.creditbridge.capital.CapitalApproach;
import io.creditbridge.capital.Exposure;
import io.creditbridge.capital.RiskWeight;
import io.creditbridge.capital.RiskWeightOutcome;
import io.creditbridge.pricing.BankCosts;
import io.creditbridge.pricing.BreakEvenOutcome;
import io.creditbridge.pricing.BreakEvenRate;
import io.creditbridge.pricing.BreakEvenTerms;
import io.creditbridge.pricing.CapitalCharge;
import io.creditbridge.pricing.LossTerms;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What a loan must earn its bank, and the capital it ties up. */
final class BankCalculations {

    private BankCalculations() {}

    static RiskWeightOutcome.Weighted riskWeight(RiskWeightRequest asked) {
        Fields fields = new Fields();
        boolean ratings = asked.approach() == CapitalApproach.IRB;
        boolean firm = asked.assetClass() == AssetClass.CORPORATE || asked.assetClass() == AssetClass.SME_CORPORATE;
        boolean small = asked.assetClass() == AssetClass.SME_CORPORATE;
        Exposure exposure = new Exposure(
                asked.approach(),
                asked.assetClass(),
                needed("pd", asked.pd(), ratings, fields),
                needed("lgd", asked.lgd(), ratings, fields),
                needed("maturityYears", asked.maturityYears(), ratings && firm, fields),
                needed("turnoverEurMillion", asked.turnoverEurMillion(), ratings && small, fields));
        fields.check();
        return switch (RiskWeight.of(exposure)) {
            case RiskWeightOutcome.Weighted weighted -> weighted;
            case RiskWeightOutcome.Refused refused -> throw Refusals.figures(refused.figures());
        };
    }

    static BreakEvenOutcome.BreakEven breakEven(BreakEvenRequest asked) {
        BreakEvenTerms terms = new BreakEvenTerms(
                asked.principal(),
                asked.termMonths(),
                asked.method(),
                new BankCosts(
                        asked.fundingRate(), asked.operatingCostRate(), asked.hurdleRate(), asked.subsidyRate(), 0),
                new CapitalCharge(asked.riskWeight(), asked.capitalRatio()),
                new LossTerms(asked.annualPd(), asked.lgd(), asked.bankLossShare(), asked.recoveryLagMonths()));
        return switch (BreakEvenRate.of(terms)) {
            case BreakEvenOutcome.BreakEven found -> found;
            case BreakEvenOutcome.NoRate none ->
                throw new InvalidInput("annualPd", "calculate.noPrice." + none.reason());
            case BreakEvenOutcome.Refused refused -> throw Refusals.figures(refused.figures());
        };
    }

    private static double needed(String field, @Nullable Double value, boolean wanted, Fields fields) {
        if (value == null && wanted) {
            fields.reject(field, "problem.missing");
        }
        return value == null ? 0 : value;
    }
}
