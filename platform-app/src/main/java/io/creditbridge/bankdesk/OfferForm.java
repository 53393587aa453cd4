package io.creditbridge.bankdesk;

import io.creditbridge.money.Money;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.origination.LegalLimits;
import io.creditbridge.pricing.LegalLimit;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.RepaymentPlan;
import io.creditbridge.quoting.RateRange;
import io.creditbridge.web.FieldProblem;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an officer types to make an offer, as typed; the rate is in percent. */
record OfferForm(
        @Nullable String amount,
        @Nullable String termMonths,
        @Nullable String annualRatePercent,
        @Nullable String guaranteeFeePercent,
        @Nullable String conditions,
        @Nullable String validUntil,
        @Nullable Integer version) {

    private static final int LONGEST_VALIDITY_DAYS = 90;
    private static final BigDecimal HIGHEST_PERCENT = OfferTerms.HIGHEST_RATE.movePointRight(2);

    /**
     * Reads the terms: amount and term within the product's conditions, the fee no higher than the product's, and the
     * rate within what product and law allow on them.
     *
     * @param rates the range of rates on such terms
     */
    OfferTerms terms(Fields fields, CreditProduct product, Function<OfferTerms, RateRange> rates, LocalDate today) {
        LendingConditions conditionsOfProduct = product.conditions();
        PricePolicy policy = product.pricePolicy();
        Money readAmount = fields.money(
                "amount", amount, conditionsOfProduct.smallestAmount(), conditionsOfProduct.largestAmount());
        int term = fields.wholeNumber(
                "termMonths",
                termMonths,
                conditionsOfProduct.shortestTermMonths(),
                conditionsOfProduct.longestTermMonths());
        BigDecimal rate = fields.percent("annualRatePercent", annualRatePercent, BigDecimal.ZERO, HIGHEST_PERCENT);
        BigDecimal fee = guaranteeFeePercent == null || guaranteeFeePercent.isBlank()
                ? policy.guaranteeFeeRate()
                : fields.percent(
                        "guaranteeFeePercent",
                        guaranteeFeePercent,
                        BigDecimal.ZERO,
                        policy.guaranteeFeeRate().movePointRight(2));
        String words = fields.text("conditions", conditions, 0, OfferTerms.CONDITIONS_LIMIT);
        LocalDate last = fields.day("validUntil", validUntil, today, today.plusDays(LONGEST_VALIDITY_DAYS));
        fields.check();
        RepaymentPlan plan = policy.repayment();
        InterestDays days = policy.options().dayCount();
        OfferTerms terms = new OfferTerms(readAmount, term, rate, plan, days, fee, words, last, null);
        checkRate(fields, rate, rates.apply(terms));
        fields.check();
        return terms;
    }

    /** Holds the rate against the law first: it may allow less than the product's lowest. */
    private static void checkRate(Fields fields, BigDecimal rate, RateRange range) {
        LegalLimit legal = range.legal();
        Optional<FieldProblem> unlawful =
                legal == null ? Optional.empty() : LegalLimits.problem(legal, rate, "annualRatePercent");
        if (unlawful.isPresent()) {
            throw new InvalidInput(List.of(unlawful.get()));
        }
        if (!range.holds(rate)) {
            fields.reject("annualRatePercent", "offer.rateRange", percent(range.least()), percent(range.most()));
        }
    }

    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
