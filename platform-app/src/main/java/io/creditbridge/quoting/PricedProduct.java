package io.creditbridge.quoting;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import io.creditbridge.pricing.LoanCostSheet;
import io.creditbridge.pricing.LossGivenDefault;
import io.creditbridge.pricing.Quote;
import io.creditbridge.pricing.QuoteRequest;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.sharing.GuaranteeWorth;
import io.creditbridge.sharing.WeighedBook;
import io.creditbridge.waterfall.BookState;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One product for one firm's need: whether it fits, how much, at which price, and why.
 *
 * @param product the product
 * @param failedRules every condition that is not met; empty when it fits
 * @param indicativeLimit the largest amount the product would lend this firm by our rule, or null without a score
 * @param price the price, or null without a score or where no rate pays
 * @param inTime whether the bank's promised days end before the money is needed
 * @param model the version of the card that the bank sees the firm by, or null where nothing was read
 */
public record PricedProduct(
        CreditProduct product,
        List<FailedRule> failedRules,
        @Nullable Money indicativeLimit,
        @Nullable Price price,
        boolean inTime,
        @Nullable String model) {

    private static final double WITHOUT_PRICE = 1_000;

    /**
     * The loan that is priced.
     *
     * @param amount the need's amount, within the product's limits
     * @param termMonths the need's term, likewise
     * @param loss the part of it lost on default, with what a pledge saves of it, before risk-sharing
     */
    public record Loan(Money amount, int termMonths, LossGivenDefault loss) {}

    /**
     * A price with everything that explains it.
     *
     * @param request all that the rate depends on
     * @param quote the rate with its lines
     * @param book the scheme's book it rests on, or null without a scheme
     * @param worth what its scheme's guarantee is worth, with what that was worked out from, or null without one
     * @param sheet the loan-cost sheet at that rate
     * @param allIn the effective all-in yearly cost
     */
    public record Price(
            QuoteRequest request,
            Quote quote,
            @Nullable BookState book,
            GuaranteeWorth.@Nullable Worth worth,
            LoanCostSheet sheet,
            OptionalDouble allIn) {

        /** The loan priced. */
        public Loan loan() {
            return new Loan(
                    request.loan().principal(),
                    request.loan().termMonths(),
                    request.risk().lgd());
        }

        /** The loans its scheme's caps were weighed on, or null where none bears on it. */
        public @Nullable WeighedBook weighed() {
            return worth == null ? null : worth.weighed();
        }

        /** What risk-sharing leaves to the bank. */
        public BankLossTerms sharing() {
            return request.sharing();
        }
    }

    /** Copies the list. */
    public PricedProduct {
        failedRules = List.copyOf(failedRules);
    }

    /** Whether every condition is met. */
    public boolean fits() {
        return failedRules.isEmpty();
    }

    /** Whether an amount lies within the indicative limit; without a score there is none to keep to. */
    boolean covers(Money amount) {
        return indicativeLimit == null || indicativeLimit.compareTo(amount) >= 0;
    }

    /** The all-in cost for ordering; a product without a price stands behind all others. */
    double costForOrder() {
        return price == null ? WITHOUT_PRICE : price.allIn().orElse(WITHOUT_PRICE);
    }

    /** The part of an amount that the indicative limit covers, in [0, 1]: our stand-in for the chance of approval. */
    double coverage(Money amount) {
        return indicativeLimit == null ? 0 : Math.min(1, (double) indicativeLimit.fen() / amount.fen());
    }
}
