package io.creditbridge.bankdesk;

import io.creditbridge.money.Money;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.RepaymentPlan;
import io.creditbridge.quoting.RateRange;
import io.creditbridge.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.IntFunction;
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
     * Reads the terms: amount and term within the product's conditions, the rate within its range, the fee no higher
     * than the product's.
     *
     * @param rates the product's range of rates for so many months
     */
    OfferTerms terms(Fields fields, CreditProduct product, IntFunction<RateRange> rates, LocalDate today) {
        LendingConditions conditionsOfProduct = product.conditions();
        PricePolicy policy = product.pricePolicy();
        Money readAmount = fields.money(
                "amount", amount, conditionsOfProduct.smallestAmount(), conditionsOfProduct.largestAmount());
        int term = fields.wholeNumber(
                "termMonths",
                termMonths,
                conditionsOfProduct.shortestTermMonths(),
                conditionsOfProduct.longestTermMonths());
        BigDecimal rate = rate(fields, rates.apply(term));
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
        return new OfferTerms(readAmount, term, rate, plan, days, fee, words, last, null);
    }

    private BigDecimal rate(Fields fields, RateRange range) {
        boolean fine = fields.fine();
        BigDecimal rate = fields.percent("annualRatePercent", annualRatePercent, BigDecimal.ZERO, HIGHEST_PERCENT);
        // A term that is wrong has been told; the range for another one would only mislead.
        if (fine && fields.fine() && !range.holds(rate)) {
            fields.reject("annualRatePercent", "offer.rateRange", percent(range.least()), percent(range.most()));
        }
        return rate;
    }

    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
