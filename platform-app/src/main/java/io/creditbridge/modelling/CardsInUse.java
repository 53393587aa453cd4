package io.creditbridge.modelling;

import io.creditbridge.organization.OrganizationId;
import io.creditbridge.scorecard.Scorecard;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The cards that decide at one moment.
 *
 * @param platform the platform's
 * @param banks those of banks that score with a card of their own
 */
public record CardsInUse(Scorecard platform, Map<OrganizationId, Scorecard> banks) {

    /** Copies the map. */
    public CardsInUse {
        banks = Map.copyOf(banks);
    }

    /** The card that a bank's products are priced by. */
    public Scorecard of(OrganizationId bank) {
        return Objects.requireNonNull(banks.getOrDefault(bank, platform));
    }

    /** The same cards for a portfolio with another share of bads than their training samples'. */
    public CardsInUse forPortfolio(double badShare) {
        Map<OrganizationId, Scorecard> moved = new HashMap<>();
        banks.forEach((bank, card) -> moved.put(bank, card.forPortfolio(badShare)));
        return new CardsInUse(platform.forPortfolio(badShare), moved);
    }
}
