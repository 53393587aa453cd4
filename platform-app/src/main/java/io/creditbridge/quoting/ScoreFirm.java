package io.creditbridge.quoting;

import io.creditbridge.consent.Consent;
import io.creditbridge.dataimport.FeatureSnapshots;
import io.creditbridge.dataimport.FeatureSnapshots.Snapshot;
import io.creditbridge.dataimport.SourceSnapshots;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.FeatureSet;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.features.StandardSets;
import io.creditbridge.modelling.ActiveCards;
import io.creditbridge.modelling.CardsInUse;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.registration.DataConsents;
import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.training.FittedModel;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Scores a firm on the features kept at its last import: a row or two are read, whatever the number of invoices. The
 * platform's card reads for all, the card of a bank for that bank's products.
 */
@Component
public class ScoreFirm {

    private final DataConsents consents;
    private final Sources sources;
    private final ActiveCards cards;
    private final QuotingSettings settings;
    private final Today today;

    ScoreFirm(DataConsents consents, Sources sources, ActiveCards cards, QuotingSettings settings, Today today) {
        this.consents = consents;
        this.sources = sources;
        this.cards = cards;
        this.settings = settings;
        this.today = today;
    }

    /** Where features of firms come from. */
    @Component
    record Sources(FeatureSnapshots trade, SourceSnapshots others) {

        /** The features that a card reads; all missing where the firm never supplied that source. */
        private FeatureVector read(Scorecard card, EnterpriseId enterprise, Snapshot snapshot) {
            FeatureVector trade = snapshot.features();
            if (trade.set().version().equals(card.featureSetVersion())) {
                return trade;
            }
            FeatureSet set = StandardSets.of(card.featureSetVersion()).orElseThrow();
            return others.of(enterprise, set).orElseGet(() -> FeatureVector.missing(set, trade.asOf()));
        }
    }

    /** Where the firm stands; the caller has checked that it may ask. */
    public FirmStanding standing(Enterprise firm) {
        EnterpriseId enterprise = firm.id();
        if (!consents.allow(enterprise, Consent.Purpose.SCORING)) {
            return new FirmStanding.NoConsent();
        }
        Optional<Snapshot> snapshot = sources.trade().of(enterprise);
        if (snapshot.isEmpty()) {
            return new FirmStanding.NoData();
        }
        CardsInUse inUse = cards.inUse();
        Map<OrganizationId, CardReading> ofBanks = new HashMap<>();
        inUse.banks().forEach((bank, card) -> ofBanks.put(bank, reading(card, firm, snapshot.get())));
        return new FirmStanding.Known(snapshot.get(), reading(inUse.platform(), firm, snapshot.get()), ofBanks);
    }

    private CardReading reading(Scorecard card, Enterprise firm, Snapshot snapshot) {
        FeatureVector features = sources.read(card, firm.id(), snapshot);
        Set<CardLimit> limits = CardLimit.of(card, firm, today.day());
        return CardReading.of(card.forPortfolio(badShare()), features, today.day(), limits);
    }

    /** What the card that a bank sees firms by says on a day of features; empty where it reads others. */
    Optional<CardReading> reading(FeatureVector features, OrganizationId bank, LocalDate day) {
        Scorecard card = cards.inUse().of(bank);
        return card.featureSetVersion().equals(features.set().version())
                ? Optional.of(CardReading.of(card.forPortfolio(badShare()), features, day, Set.of()))
                : Optional.empty();
    }

    /** What the challenger beside the card that a bank sees firms by says of a firm. It decides nothing. */
    Optional<Challenge> challenge(EnterpriseId enterprise, Snapshot snapshot, OrganizationId bank) {
        return cards.challenger(Optional.of(bank)).map(model -> challenge(model, enterprise, snapshot));
    }

    private Challenge challenge(FittedModel model, EnterpriseId enterprise, Snapshot snapshot) {
        FeatureVector features = sources.read(model.card(), enterprise, snapshot);
        return new Challenge(
                model.card().forPortfolio(badShare()).score(features, today.day()),
                model.treesPd(features, badShare()));
    }

    /** The share of bads that cards are moved to. */
    double badShare() {
        return settings.expectedBadShare();
    }
}
