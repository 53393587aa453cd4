package io.creditbridge.quoting;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.scorecard.ShippedScorecards;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What the shipped card was not made for; see docs/reference/shipped-scorecard.md. A bank knows its own card's. */
public enum CardLimit {
    /** It has learnt from few firms, whoever is scored. */
    FEW_FIRMS,
    /** The firm farms, or is a co-operative: no such firm was among them. */
    FARM_OR_COOPERATIVE,
    /** The firm is younger than two years: whether the card holds for such firms is not known. */
    NEW_FIRM;

    /** How credit codes of farmers' co-operatives begin (GB 32100: registered by the market office, class 3). */
    private static final String COOPERATIVE = "93";

    private static final int NEW_YEARS = 2;

    /** The limits of a card for a firm; none for a card that is not the shipped one. */
    static Set<CardLimit> of(Scorecard card, Enterprise firm, LocalDate day) {
        EnumSet<CardLimit> limits = EnumSet.noneOf(CardLimit.class);
        if (!ShippedScorecards.include(card.version())) {
            return limits;
        }
        limits.add(FEW_FIRMS);
        if (firm.industry() == Industry.AGRICULTURE || firm.creditCode().value().startsWith(COOPERATIVE)) {
            limits.add(FARM_OR_COOPERATIVE);
        }
        if (firm.profile().establishedOn().plusYears(NEW_YEARS).isAfter(day)) {
            limits.add(NEW_FIRM);
        }
        return limits;
    }
}
