package io.creditbridge.quoting;

import io.creditbridge.capital.AssetClass;
import io.creditbridge.capital.CapitalApproach;
import io.creditbridge.capital.Exposure;
import io.creditbridge.capital.RiskWeight;
import io.creditbridge.capital.RiskWeightOutcome;
import io.creditbridge.enterprise.SizeClass;
import io.creditbridge.money.Money;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.offer.SubsidyTerms;
import io.creditbridge.origination.LegalLimits;
import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.pricing.AcceptanceCurve;
import io.creditbridge.pricing.BankCosts;
import io.creditbridge.pricing.DayCount;
import io.creditbridge.pricing.LegalCeilings;
import io.creditbridge.pricing.LegalLimit;
import io.creditbridge.pricing.LprTable;
import io.creditbridge.pricing.Margin;
import io.creditbridge.pricing.PricingAssumptions;
import io.creditbridge.pricing.PricingMethod;
import io.creditbridge.pricing.QuoteRequest;
import io.creditbridge.pricing.RepaymentMethod;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.RateResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes what the pricer is asked: the product's policy, the loan, its risk, and the dated figures of the day. */
@Component
class ComposeQuote {

    /** No product is quoted above it, whatever its spreads. */
    private static final double HIGHEST_RATE = 0.24;

    /** The largest loan of a micro firm taken for retail (Capital Rules for Commercial Banks, 2023). */
    private static final Money LARGEST_RETAIL_LOAN = Money.ofYuan(10_000_000);

    /** Rates are written in hundredths of a basis point. */
    static final int RATE_DECIMALS = 6;

    private static final double LONGEST_MATURITY_YEARS = 5;
    private static final double MONTHS_OF_YEAR = 12;
    private static final double FEN_OF_A_MILLION = 1e8;

    private final CurrentPolicy policy;
    private final LegalLimits limits;

    ComposeQuote(CurrentPolicy policy, LegalLimits limits) {
        this.policy = policy;
        this.limits = limits;
    }

    /**
     * The borrower as its price sees it.
     *
     * @param pd the probability of default within a year
     * @param size its statutory size
     * @param yearlyTurnover its turnover
     */
    record Borrower(double pd, SizeClass size, Money yearlyTurnover) {}

    /**
     * The loan to price.
     *
     * @param amount how much
     * @param termMonths for how long
     * @param borrower to whom
     * @param shared what is lost of it, and what is left of that to the bank
     * @param day the day of the quote
     * @param lender what its bank lends as
     */
    record Asked(
            Money amount,
            int termMonths,
            Borrower borrower,
            SharedLoss.Shared shared,
            LocalDate day,
            LegalCeilings.Lender lender) {

        /** What would be promised at a rate. */
        OfferTerms terms(PricePolicy product, BigDecimal rate, @Nullable SubsidyTerms subsidy) {
            return new OfferTerms(
                    amount,
                    termMonths,
                    rate,
                    product.repayment(),
                    product.options().dayCount(),
                    product.guaranteeFeeRate(),
                    "",
                    day,
                    subsidy);
        }
    }

    /** The request, which a stored quote keeps whole, so that it can be priced again. */
    QuoteRequest of(PricePolicy product, Asked asked) {
        PricingAssumptions assumptions = policy.data().assumptionsOn(asked.day());
        PricingMethod method =
                PricingMethod.of(RepaymentMethod.valueOf(product.repayment().name()));
        return new QuoteRequest(
                new QuoteRequest.Loan(
                        asked.amount(),
                        asked.termMonths(),
                        method,
                        DayCount.valueOf(product.options().dayCount().name())),
                new BankCosts(
                        product.fundingRate(asked.termMonths()).doubleValue(),
                        product.operatingCostRate().doubleValue(),
                        product.hurdleRate().doubleValue(),
                        product.options().subsidyRate().doubleValue(),
                        0),
                new QuoteRequest.Capital(
                        riskWeight(product, asked, assumptions),
                        assumptions.guarantorRiskWeight(),
                        assumptions.capitalRatio()),
                new QuoteRequest.Risk(
                        assumptions.annualPd(asked.borrower().pd(), asked.termMonths()),
                        asked.shared().loss(),
                        assumptions.recoveryLagMonths()),
                asked.shared().terms(),
                range(product, asked),
                asked.day());
    }

    private io.creditbridge.pricing.PricePolicy range(PricePolicy product, Asked asked) {
        return new io.creditbridge.pricing.PricePolicy(
                asked.lender(),
                LprTable.Tenor.of(asked.termMonths()),
                product.lowestSpread().doubleValue(),
                product.highestSpread().doubleValue(),
                0,
                HIGHEST_RATE,
                margin(product),
                legal(product, asked));
    }

    /** What the law leaves to the rate. */
    private @Nullable LegalLimit legal(PricePolicy product, Asked asked) {
        return limits.of(asked.lender(), asked.terms(product, BigDecimal.ZERO, null), asked.day(), asked.day())
                .orElse(null);
    }

    /** Break-even, or the most profitable rate where the product goes by how its customers take to rates. */
    private static Margin margin(PricePolicy product) {
        RateResponse response = product.response();
        return response == null
                ? Margin.NONE
                : new Margin.MostProfitable(new AcceptanceCurve(
                        response.level().doubleValue(), response.slope().doubleValue()));
    }

    private static double riskWeight(PricePolicy product, Asked asked, PricingAssumptions assumptions) {
        return switch (product.options().capitalMethod()) {
            case STANDARDISED -> product.riskWeight().doubleValue();
            case INTERNAL_RATINGS ->
                switch (RiskWeight.of(exposure(asked, assumptions))) {
                    case RiskWeightOutcome.Weighted weighted -> weighted.riskWeight();
                    case RiskWeightOutcome.Refused refused ->
                        throw new IllegalStateException("a loan without a risk weight: " + refused.figures());
                };
        };
    }

    private static Exposure exposure(Asked asked, PricingAssumptions assumptions) {
        Borrower borrower = asked.borrower();
        return new Exposure(
                CapitalApproach.IRB,
                assetClass(borrower.size(), asked.amount()),
                borrower.pd(),
                asked.shared().loss().of(asked.amount()),
                Math.clamp(asked.termMonths() / MONTHS_OF_YEAR, 1, LONGEST_MATURITY_YEARS),
                borrower.yearlyTurnover().fen() / FEN_OF_A_MILLION / assumptions.euroRate());
    }

    private static AssetClass assetClass(SizeClass size, Money amount) {
        return switch (size) {
            case MICRO ->
                amount.compareTo(LARGEST_RETAIL_LOAN) <= 0 ? AssetClass.RETAIL_OTHER : AssetClass.SME_CORPORATE;
            case SMALL, MEDIUM -> AssetClass.SME_CORPORATE;
            case LARGE -> AssetClass.CORPORATE;
        };
    }
}
