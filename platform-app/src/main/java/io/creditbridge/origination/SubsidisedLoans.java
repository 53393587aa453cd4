package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.money.Money;
import io.creditbridge.offer.Offer;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.proposal.ProposalStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a firm's other applications take of an interest subsidy, at all banks.
 *
 * <p>Open offers count as well as accepted ones, so that two of them never promise the same remainder; of one
 * application the largest alone counts, since the owner accepts one.
 */
@Component
public class SubsidisedLoans {

    private static final OfferCosts.Words UNNAMED = new OfferCosts.Words("", "", "", "");

    private static final Set<ProposalStatus> STANDING = Set.of(
            ProposalStatus.AWAITING_SECOND_PERSON,
            ProposalStatus.OFFERED,
            ProposalStatus.ACCEPTED,
            ProposalStatus.SIGNED,
            ProposalStatus.DRAWN);

    private final Offers offers;

    SubsidisedLoans(Offers offers) {
        this.offers = offers;
    }

    /**
     * What is taken.
     *
     * @param base what is lent with a subsidy
     * @param paid what the budget pays on it in all
     */
    public record Taken(Money base, Money paid) {

        /** Nothing. */
        public static final Taken NONE = new Taken(Money.ZERO, Money.ZERO);

        private static Taken by(OfferTerms terms) {
            Money paid = OfferCosts.sheet(terms, UNNAMED, terms.validUntil()).totalSubsidies();
            return new Taken(terms.amount(), paid);
        }

        private Taken larger(Taken other) {
            return new Taken(base.max(other.base), paid.max(other.paid));
        }

        private Taken plus(Taken other) {
            return new Taken(base.plus(other.base), paid.plus(other.paid));
        }
    }

    /**
     * What is taken of a subsidy that began at some time.
     *
     * @param beside the application in question, which takes nothing from itself; null before there is one
     */
    public Taken of(EnterpriseId enterprise, Instant since, @Nullable ApplicationId beside) {
        Map<ApplicationId, Taken> byApplication = new HashMap<>();
        for (Offer offer : offers.subsidised(enterprise, since, STANDING, beside)) {
            byApplication.merge(offer.applicationId(), Taken.by(offer.terms()), Taken::larger);
        }
        return byApplication.values().stream().reduce(Taken.NONE, Taken::plus);
    }
}
