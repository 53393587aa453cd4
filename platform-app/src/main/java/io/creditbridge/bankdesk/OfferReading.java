package io.creditbridge.bankdesk;

import io.creditbridge.identity.AccountNames;
import io.creditbridge.offer.Offer;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.origination.OfferConditions;
import io.creditbridge.origination.OfferCosts;
import io.creditbridge.origination.Offers;
import io.creditbridge.origination.YearlyCost;
import io.creditbridge.pricing.LoanCostSheet;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.Today;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The bank's own offer with its whole cost: what the second person confirms is what the owner will read. */
@Component
class OfferReading {

    private final Offers offers;
    private final OfferConditions conditions;
    private final AccountNames names;
    private final MessageSource messages;
    private final Today today;

    OfferReading(Offers offers, OfferConditions conditions, AccountNames names, MessageSource messages, Today today) {
        this.offers = offers;
        this.conditions = conditions;
        this.names = names;
        this.messages = messages;
        this.today = today;
    }

    /**
     * An offer.
     *
     * @param status where it stands
     * @param terms what it promises
     * @param conditions its conditions, line by line
     * @param sheet the loan-cost sheet as if it were drawn today
     * @param cost the all-in yearly cost
     * @param written who wrote it, and when
     * @param confirmed the second person, and when; null while there is none
     */
    record OfferView(
            Offer.Status status,
            OfferTerms terms,
            List<OfferConditions.Line> conditions,
            LoanCostSheet sheet,
            YearlyCost cost,
            Hand written,
            @Nullable Hand confirmed) {

        /** The effective all-in yearly cost after subsidies, or null where no rate balances the flows. */
        @Nullable
        Double allIn() {
            return cost.effectiveRate();
        }
    }

    /** Whose hand it was, and when. */
    record Hand(UUID account, String name, Instant at) {}

    /** The offer that waits for a second person. */
    @Nullable
    OfferView waiting(ProposalId id) {
        return one(id, Set.of(Offer.Status.PROPOSED));
    }

    /** The offer that lies with the owner or was accepted. */
    @Nullable
    OfferView open(ProposalId id) {
        return one(id, Set.of(Offer.Status.MADE, Offer.Status.ACCEPTED));
    }

    private @Nullable OfferView one(ProposalId id, Set<Offer.Status> states) {
        return offers.findByProposalIdAndStatusIn(id, states).map(this::view).orElse(null);
    }

    private OfferView view(Offer offer) {
        OfferCosts.Words words = OfferCosts.Words.of(messages, LocaleContextHolder.getLocale());
        LoanCostSheet sheet = OfferCosts.sheet(offer.terms(), words, today.day());
        var second = offer.confirmedBy();
        var secondAt = offer.confirmedAt();
        return new OfferView(
                offer.status(),
                offer.terms(),
                conditions.of(offer.applicationId()).getOrDefault(offer.id().value(), List.of()),
                sheet,
                YearlyCost.of(sheet),
                new Hand(offer.proposedBy().value(), names.of(offer.proposedBy()), offer.proposedAt()),
                second == null || secondAt == null ? null : new Hand(second.value(), names.of(second), secondAt));
    }
}
