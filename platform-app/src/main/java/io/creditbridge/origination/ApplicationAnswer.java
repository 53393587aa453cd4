package io.creditbridge.origination;

import io.creditbridge.application.LoanApplication;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.product.ProductId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application as it is answered; amounts in yuan as text, rates as decimals a year. */
record ApplicationAnswer(
        UUID id,
        UUID enterpriseId,
        String status,
        String amount,
        int termMonths,
        String purpose,
        String collateral,
        String collateralValue,
        LocalDate neededBy,
        String note,
        List<UUID> products,
        List<HandlingAnswer> proposals) {

    /** One application in a list. */
    record Row(UUID id, String firm, String status, String amount, int termMonths, LocalDate neededBy, int offers) {

        static Row of(ApplicationRow row) {
            return new Row(
                    row.id(),
                    row.firm(),
                    row.status(),
                    row.amount().toString(),
                    row.termMonths(),
                    row.neededBy(),
                    row.offers());
        }
    }

    /** One bank's handling. */
    record HandlingAnswer(
            UUID id,
            String product,
            String bank,
            String status,
            LocalDate deadline,
            @Nullable String question,
            List<String> refusalReasons,
            @Nullable String refusalNote,
            @Nullable OfferAnswer offer) {

        static List<HandlingAnswer> of(List<HandlingView> handlings, List<ApplicationPageModel.OfferView> offers) {
            return handlings.stream()
                    .map(handling -> new HandlingAnswer(
                            handling.id(),
                            handling.productEn(),
                            handling.bankEn(),
                            handling.status(),
                            handling.deadline(),
                            handling.question(),
                            handling.refusalReasons(),
                            handling.refusalNote(),
                            offers.stream()
                                    .filter(offer -> offer.handling().id().equals(handling.id()))
                                    .findFirst()
                                    .map(OfferAnswer::of)
                                    .orElse(null)))
                    .toList();
        }
    }

    /** An open or accepted offer with its whole cost. */
    record OfferAnswer(
            UUID id,
            String amount,
            int termMonths,
            BigDecimal annualRate,
            BigDecimal guaranteeFeeRate,
            String repayment,
            String dayCount,
            String conditions,
            List<String> addedConditions,
            LocalDate validUntil,
            @Nullable Double allInYearlyCost,
            YearlyCost allIn,
            String totalCost) {

        private static OfferAnswer of(ApplicationPageModel.OfferView view) {
            OfferTerms terms = Objects.requireNonNull(view.handling().offer());
            return new OfferAnswer(
                    Objects.requireNonNull(view.handling().offerId()),
                    terms.amount().toString(),
                    terms.termMonths(),
                    terms.annualRate(),
                    terms.guaranteeFeeRate(),
                    terms.repayment().name(),
                    terms.dayCount().name(),
                    terms.conditions(),
                    view.conditions().stream()
                            .filter(OfferConditions.Line::added)
                            .map(OfferConditions.Line::text)
                            .toList(),
                    terms.validUntil(),
                    view.allIn(),
                    view.cost(),
                    view.sheet().totalCost().toString());
        }
    }

    static ApplicationAnswer of(LoanApplication application, List<HandlingAnswer> proposals) {
        return new ApplicationAnswer(
                application.id().value(),
                application.enterpriseId().value(),
                application.status().name(),
                application.need().amount().toString(),
                application.need().termMonths(),
                application.need().purpose().name(),
                application.need().security().kind().name(),
                application.need().security().value().toString(),
                application.need().neededBy(),
                application.need().note(),
                application.products().stream().map(ProductId::value).sorted().toList(),
                proposals);
    }
}
