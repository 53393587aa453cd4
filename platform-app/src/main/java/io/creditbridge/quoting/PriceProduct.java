package io.creditbridge.quoting;

import io.creditbridge.offer.SubsidyTerms;
import io.creditbridge.origination.OfferCosts;
import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.pricing.LoanCostSheet;
import io.creditbridge.pricing.Quote;
import io.creditbridge.pricing.QuoteOutcome;
import io.creditbridge.pricing.QuoteRequest;
import io.creditbridge.product.PricePolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The price of one loan with its whole cost to the owner: rate, lines, fee, subsidy. */
@Component
class PriceProduct {

    private final ComposeQuote composing;
    private final CurrentPolicy policy;
    private final MessageSource messages;

    PriceProduct(ComposeQuote composing, CurrentPolicy policy, MessageSource messages) {
        this.composing = composing;
        this.policy = policy;
        this.messages = messages;
    }

    /**
     * The price, or null where no rate within the limits pays for the loan.
     *
     * @param subsidy what the budget pays on it, or null
     */
    PricedProduct.@Nullable Price price(PricePolicy product, ComposeQuote.Asked asked, @Nullable SubsidyTerms subsidy) {
        QuoteRequest request = composing.of(product, asked);
        if (!(policy.pricer().quote(request) instanceof QuoteOutcome.Quoted(Quote quote))) {
            return null;
        }
        LoanCostSheet sheet = OfferCosts.sheet(
                asked.terms(product, written(quote.rate()), subsidy),
                OfferCosts.Words.of(messages, LocaleContextHolder.getLocale()),
                asked.day());
        SharedLoss.Shared shared = asked.shared();
        return new PricedProduct.Price(request, quote, shared.book(), shared.worth(), sheet, OfferCosts.allIn(sheet));
    }

    private static BigDecimal written(double rate) {
        return BigDecimal.valueOf(rate).setScale(ComposeQuote.RATE_DECIMALS, RoundingMode.HALF_UP);
    }
}
