package io.creditbridge.bankdesk;

import io.creditbridge.origination.OfferConditions;
import io.creditbridge.origination.YearlyCost;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bank's offer as it is answered; amounts in yuan as text, rates as decimals a year. */
record OfferAnswer(
        String status,
        String amount,
        int termMonths,
        BigDecimal annualRate,
        String repayment,
        String dayCount,
        BigDecimal guaranteeFeeRate,
        String conditions,
        List<String> addedConditions,
        LocalDate validUntil,
        String totalCost,
        @Nullable Double allInYearlyCost,
        YearlyCost allIn,
        String writtenBy,
        Instant writtenAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    static OfferAnswer of(OfferReading.OfferView offer) {
        OfferReading.Hand second = offer.confirmed();
        return new OfferAnswer(
                offer.status().name(),
                offer.terms().amount().toString(),
                offer.terms().termMonths(),
                offer.terms().annualRate(),
                offer.terms().repayment().name(),
                offer.terms().dayCount().name(),
                offer.terms().guaranteeFeeRate(),
                offer.terms().conditions(),
                offer.conditions().stream()
                        .filter(OfferConditions.Line::added)
                        .map(OfferConditions.Line::text)
                        .toList(),
                offer.terms().validUntil(),
                offer.sheet().totalCost().toString(),
                offer.allIn(),
                offer.cost(),
                offer.written().name(),
                offer.written().at(),
                second == null ? null : second.name(),
                second == null ? null : second.at());
    }
}
