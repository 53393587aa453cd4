package io.creditbridge.quoting;

import io.creditbridge.consent.Consent;
import io.creditbridge.dataimport.FeatureSnapshots;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.registration.DataConsents;
import io.creditbridge.scorecard.Scorecard;
import org.springframework.stereotype.Component;

/** Scores a firm on the features kept at its last import: one row is read, whatever the number of invoices. */
@Component
public class ScoreFirm {

    private final DataConsents consents;
    private final FeatureSnapshots snapshots;
    private final Scorecard scorecard;

    ScoreFirm(DataConsents consents, FeatureSnapshots snapshots, Scorecard scorecard) {
        this.consents = consents;
        this.snapshots = snapshots;
        this.scorecard = scorecard;
    }

    /** Where the firm stands; the caller has checked that it may ask. */
    public FirmStanding standing(EnterpriseId enterprise) {
        if (!consents.allow(enterprise, Consent.Purpose.SCORING)) {
            return new FirmStanding.NoConsent();
        }
        return snapshots
                .of(enterprise)
                .<FirmStanding>map(snapshot -> new FirmStanding.Known(snapshot, scorecard.score(snapshot.features())))
                .orElseGet(FirmStanding.NoData::new);
    }
}
