package io.creditbridge.bankdesk;

import io.creditbridge.web.AsWritten;
import io.creditbridge.web.DecimalRates;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the interface takes it, with the names and units of the offer that it answers.
 *
 * @param amount in yuan as text
 * @param termMonths the term
 * @param annualRate a decimal a year, such as 0.0385
 * @param guaranteeFeeRate a decimal a year; the product's when left out
 * @param conditions what the firm has to fulfil; may be left out
 * @param validUntil the last day the firm may accept
 */
record OfferRequest(
        @Nullable String amount,
        @Nullable Integer termMonths,
        @AsWritten @Nullable String annualRate,
        @AsWritten @Nullable String guaranteeFeeRate,
        @Nullable String conditions,
        @Nullable String validUntil) {

    /** The rates beside those of the form. */
    static final DecimalRates RATES =
            new DecimalRates(Map.of("annualRatePercent", "annualRate", "guaranteeFeePercent", "guaranteeFeeRate"));

    OfferForm form(int version) {
        return new OfferForm(
                amount,
                termMonths == null ? null : termMonths.toString(),
                DecimalRates.inPercent(annualRate),
                DecimalRates.inPercent(guaranteeFeeRate),
                conditions,
                validUntil,
                version);
    }
}
