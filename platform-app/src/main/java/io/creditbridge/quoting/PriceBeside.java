package io.creditbridge.quoting;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.pricing.LossGivenDefault;
import io.creditbridge.pricing.PledgeClass;
import io.creditbridge.pricing.Quote;
import io.creditbridge.pricing.QuoteOutcome;
import io.creditbridge.pricing.QuoteRequest;
import io.creditbridge.web.DecimalRates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The same loan's price with other security beside it, each by the pricer itself.
 *
 * <p>One more guarantor is taken to bear a fifth of what is left to the bank, without relief of capital: an assumption
 * of ours, since his means are unknown. An order that is pledged besides is taken to be worth the loan.
 */
@Component
public class PriceBeside {

    private static final double GUARANTOR_PART = 0.20;

    private final CurrentPolicy policy;

    PriceBeside(CurrentPolicy policy) {
        this.policy = policy;
    }

    /** How the loan is secured; the names are stable keys. */
    public enum Kind {
        /** As it was priced. */
        AS_PRICED,
        /** Without any risk-sharing. */
        WITHOUT_GUARANTEE,
        /** With one more guarantor. */
        ONE_MORE_GUARANTOR,
        /** With an order of the loan's size pledged. */
        ORDER_PLEDGED
    }

    /**
     * One price.
     *
     * @param kind how the loan is secured
     * @param annualRate the interest rate
     * @param returnOnCapital the bank's yearly return on capital at that rate (RAROC); null where none is tied up
     */
    public record Line(
            Kind kind, double annualRate, @Nullable Double returnOnCapital) {

        /** The same with its rate as it is written. */
        public Line written() {
            return new Line(kind, DecimalRates.written(annualRate), returnOnCapital);
        }

        private static Line of(Kind kind, Quote quote) {
            return new Line(
                    kind, quote.rate(), Double.isFinite(quote.returnOnCapital()) ? quote.returnOnCapital() : null);
        }
    }

    /** The price as it is and those beside it; empty without a price, and without those that have none. */
    List<Line> of(PricedProduct priced) {
        PricedProduct.Price price = priced.price();
        if (price == null) {
            return List.of();
        }
        QuoteRequest request = price.request();
        List<Line> lines = new ArrayList<>(List.of(Line.of(Kind.AS_PRICED, price.quote())));
        price.quote().withoutGuarantee().ifPresent(alone -> lines.add(Line.of(Kind.WITHOUT_GUARANTEE, alone)));
        add(lines, Kind.ONE_MORE_GUARANTOR, request.withSharing(withGuarantor(price.sharing())));
        add(lines, Kind.ORDER_PLEDGED, request.withLgd(withOrder(price.loan())));
        return lines;
    }

    private void add(List<Line> lines, Kind kind, QuoteRequest request) {
        if (policy.pricer().quote(request) instanceof QuoteOutcome.Quoted(Quote quote)) {
            lines.add(Line.of(kind, quote));
        }
    }

    private static BankLossTerms withGuarantor(BankLossTerms terms) {
        return new BankLossTerms(
                terms.schemeId(),
                terms.schemeVersion(),
                terms.agreedBankShare() * (1 - GUARANTOR_PART),
                terms.expectedBankShare() * (1 - GUARANTOR_PART),
                terms.proportionalCover(),
                terms.yearlyFeeRate(),
                terms.limits(),
                terms.capacityLeft());
    }

    private static LossGivenDefault withOrder(PricedProduct.Loan loan) {
        return PledgeClass.RECEIVABLES.pledged(loan.loss().of(loan.amount()), loan.amount());
    }
}
