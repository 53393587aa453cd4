package io.creditbridge.quoting;

import io.creditbridge.consent.Consent;
import io.creditbridge.dataimport.FeatureSnapshots;
import io.creditbridge.dataimport.FeatureSnapshots.Snapshot;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.modelling.ActiveCards;
import io.creditbridge.registration.DataConsents;
import io.creditbridge.scorecard.ScoreOutcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Scores a firm on the features kept at its last import: one row is read, whatever the number of invoices. */
@Component
public class ScoreFirm {

    private final DataConsents consents;
    private final FeatureSnapshots snapshots;
    private final ActiveCards cards;
    private final QuotingSettings settings;

    ScoreFirm(DataConsents consents, FeatureSnapshots snapshots, ActiveCards cards, QuotingSettings settings) {
        this.consents = consents;
        this.snapshots = snapshots;
        this.cards = cards;
        this.settings = settings;
    }

    /** Where the firm stands; the caller has checked that it may ask. */
    public FirmStanding standing(EnterpriseId enterprise) {
        if (!consents.allow(enterprise, Consent.Purpose.SCORING)) {
            return new FirmStanding.NoConsent();
        }
        return snapshots
                .of(enterprise)
                .<FirmStanding>map(snapshot -> new FirmStanding.Known(
                        snapshot, cards.champion().forPortfolio(badShare()).score(snapshot.features())))
                .orElseGet(FirmStanding.NoData::new);
    }

    /** What the challenger says of the same features; empty where there is none. It decides nothing. */
    Optional<ScoreOutcome> challenger(Snapshot snapshot) {
        return cards.challenger().map(card -> card.forPortfolio(badShare()).score(snapshot.features()));
    }

    /** The share of bads that cards are moved to. */
    double badShare() {
        return settings.expectedBadShare();
    }
}
