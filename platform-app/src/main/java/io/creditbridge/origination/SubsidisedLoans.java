package io.creditbridge.origination;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.money.Money;
import io.creditbridge.offer.OfferTerms;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a firm's loans take of interest subsidies, by its accepted offers at all banks. */
@Component
public class SubsidisedLoans {

    private static final OfferCosts.Words UNNAMED = new OfferCosts.Words("", "", "", "");

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
    }

    /** What the firm's accepted offers take. */
    public Taken of(EnterpriseId enterprise) {
        List<OfferTerms> accepted = offers.acceptedWithSubsidy(enterprise);
        return accepted.stream()
                .map(terms -> new Taken(
                        terms.amount(),
                        OfferCosts.sheet(terms, UNNAMED, terms.validUntil()).totalSubsidies()))
                .reduce(
                        Taken.NONE,
                        (one, other) -> new Taken(
                                one.base().plus(other.base()), one.paid().plus(other.paid())));
    }
}
