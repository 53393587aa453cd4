package io.creditbridge.quoting;

import io.creditbridge.offer.OfferTerms;
import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.pricing.LprTable;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** The rates at which a product may be offered: the loan prime rate of the day plus its published spread. */
@Component
class ProductRates {

    private final CurrentPolicy policy;
    private final Today today;

    ProductRates(CurrentPolicy policy, Today today) {
        this.policy = policy;
        this.today = today;
    }

    /** The range for a loan of so many months; as wide as any offer where no loan prime rate is known for the day. */
    RateRange of(PricePolicy product, int termMonths) {
        LprTable.Tenor tenor = LprTable.Tenor.of(termMonths);
        return policy.data()
                .lpr()
                .on(today.day())
                .map(row -> BigDecimal.valueOf(row.rate(tenor)))
                .map(lpr -> new RateRange(
                        lpr.add(product.lowestSpread()).max(BigDecimal.ZERO),
                        lpr.add(product.highestSpread()).min(OfferTerms.HIGHEST_RATE)))
                .orElse(new RateRange(BigDecimal.ZERO, OfferTerms.HIGHEST_RATE));
    }
}
