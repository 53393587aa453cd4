package io.creditbridge.quoting;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.origination.OfferCosts;
import io.creditbridge.pricing.AcceptanceCurve;
import io.creditbridge.pricing.BankCosts;
import io.creditbridge.pricing.LegalCeilings;
import io.creditbridge.pricing.LoanCostSheet;
import io.creditbridge.pricing.LoanPricer;
import io.creditbridge.pricing.LossGivenDefault;
import io.creditbridge.pricing.LprTable;
import io.creditbridge.pricing.Margin;
import io.creditbridge.pricing.PricingMethod;
import io.creditbridge.pricing.Quote;
import io.creditbridge.pricing.QuoteOutcome;
import io.creditbridge.pricing.QuoteRequest;
import io.creditbridge.pricing.RepaymentMethod;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.RateResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Composes the price of one loan: the probability of default, the shared loss, the bank's costs, the fee. */
@Component
class PriceProduct {

    static final double CAPITAL_RATIO = 0.105;
    static final double GUARANTOR_RISK_WEIGHT = 0.20;
    static final int RECOVERY_LAG_MONTHS = 12;
    private static final double HIGHEST_RATE = 0.24;

    private final LoanPricer pricer;
    private final MessageSource messages;

    PriceProduct(LoanPricer pricer, MessageSource messages) {
        this.pricer = pricer;
        this.messages = messages;
    }

    /** The price of a loan, or null where no rate within the limits pays for it. */
    PricedProduct.@Nullable Price price(
            PricePolicy policy, Money amount, int termMonths, double pd, LocalDate day, SharedLoss.Shared shared) {
        DefaultRisk risk = new DefaultRisk(pd, shared.loss());
        QuoteRequest request = request(policy, amount, termMonths, risk, shared.terms(), day);
        if (!(pricer.quote(request) instanceof QuoteOutcome.Quoted(Quote quote))) {
            return null;
        }
        LoanCostSheet sheet = OfferCosts.sheet(
                terms(policy, amount, termMonths, quote.rate(), day), text("quote.fee"), text("quote.feePayee"), day);
        return new PricedProduct.Price(
                new PricedProduct.Loan(amount, termMonths, shared.loss()),
                quote,
                shared.terms(),
                shared.book(),
                sheet,
                OfferCosts.allIn(sheet));
    }

    /**
     * What a loan may cost in default.
     *
     * @param pd the yearly probability of default
     * @param loss the part of the balance lost then, with what a pledge saves of it, before risk-sharing
     */
    record DefaultRisk(double pd, LossGivenDefault loss) {}

    /** The request that a stored quote keeps, so that it can be priced again. */
    static QuoteRequest request(
            PricePolicy policy, Money amount, int termMonths, DefaultRisk risk, BankLossTerms sharing, LocalDate day) {
        PricingMethod method =
                PricingMethod.of(RepaymentMethod.valueOf(policy.repayment().name()));
        return new QuoteRequest(
                new QuoteRequest.Loan(amount, termMonths, method),
                new BankCosts(
                        policy.fundingRate().doubleValue(),
                        policy.operatingCostRate().doubleValue(),
                        policy.hurdleRate().doubleValue(),
                        0,
                        0),
                new QuoteRequest.Capital(policy.riskWeight().doubleValue(), GUARANTOR_RISK_WEIGHT, CAPITAL_RATIO),
                new QuoteRequest.Risk(List.of(risk.pd()), risk.loss(), RECOVERY_LAG_MONTHS),
                sharing,
                new io.creditbridge.pricing.PricePolicy(
                        LegalCeilings.Lender.BANK,
                        LprTable.Tenor.of(termMonths),
                        policy.lowestSpread().doubleValue(),
                        policy.highestSpread().doubleValue(),
                        0,
                        HIGHEST_RATE,
                        margin(policy)),
                day);
    }

    /** Break-even, or the most profitable rate where the product goes by how its customers take to rates. */
    private static Margin margin(PricePolicy policy) {
        RateResponse response = policy.response();
        return response == null
                ? Margin.NONE
                : new Margin.MostProfitable(new AcceptanceCurve(
                        response.level().doubleValue(), response.slope().doubleValue()));
    }

    private static OfferTerms terms(PricePolicy policy, Money amount, int termMonths, double rate, LocalDate day) {
        return new OfferTerms(
                amount,
                termMonths,
                BigDecimal.valueOf(rate).setScale(6, RoundingMode.HALF_UP),
                policy.repayment(),
                policy.guaranteeFeeRate(),
                "",
                day);
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
