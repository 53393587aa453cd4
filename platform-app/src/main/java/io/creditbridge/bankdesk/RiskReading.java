package io.creditbridge.bankdesk;

import io.creditbridge.consent.Consent;
import io.creditbridge.dataimport.FeatureSnapshots;
import io.creditbridge.dataimport.KeptAggregates;
import io.creditbridge.dataimport.SourceSnapshots;
import io.creditbridge.dataimport.SourceView;
import io.creditbridge.dataimport.TradeMonth;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Organizations;
import io.creditbridge.organization.Organization;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.quoting.LossPictures;
import io.creditbridge.quoting.PriceBeside;
import io.creditbridge.quoting.PriceWords;
import io.creditbridge.quoting.Quotes;
import io.creditbridge.quoting.StandingView;
import io.creditbridge.registration.DataAccess;
import io.creditbridge.registration.DataConsents;
import io.creditbridge.training.DriftReading;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The risk side of a file: score, transactions by month, who pays a loss, the price. */
@Component
class RiskReading {

    private final DataDoor door;
    private final Quotes quotes;
    private final PriceWords words;
    private final LossPictures losses;
    private final FirmCharts charts;

    RiskReading(DataDoor door, Quotes quotes, PriceWords words, LossPictures losses, FirmCharts charts) {
        this.door = door;
        this.quotes = quotes;
        this.words = words;
        this.losses = losses;
        this.charts = charts;
    }

    /** What is asked before data is shown, and where the look is noted. */
    @Component
    record DataDoor(DataConsents consents, DataAccess access) {}

    /** What charts and names are read from. */
    @Component
    record FirmCharts(
            KeptAggregates aggregates, FeatureSnapshots trade, SourceSnapshots others, Organizations organizations) {

        private List<SourceView> sources(EnterpriseId enterprise) {
            return Stream.concat(trade.view(enterprise).stream(), others.views(enterprise).stream())
                    .toList();
        }
    }

    /**
     * The risk as the page shows it.
     *
     * @param standing the score in words
     * @param drift how the firms of today lie from those that the card was trained on; empty where they do not
     * @param product the product with its price in words
     * @param beside the price with those of other security beside it
     * @param months sales and purchases by month
     * @param sources what trade, bank accounts and platforms say, each by itself
     * @param losses who pays what if a part of the loan is lost; empty without a scheme
     */
    record FileRisk(
            StandingView standing,
            List<DriftReading.Alarm> drift,
            PriceWords.ProductView product,
            List<PriceBeside.Line> beside,
            List<TradeMonth> months,
            List<SourceView> sources,
            LossPictures.Whole losses) {}

    boolean allowed(EnterpriseId enterprise) {
        return door.consents().allow(enterprise, Consent.Purpose.SHARING_WITH_CHOSEN_BANKS);
    }

    void noteLook(Actor actor, EnterpriseId enterprise, Consent.Purpose purpose) {
        door.access().note(actor, enterprise, purpose, "FILE");
    }

    /** Sales and purchases by month; the caller has asked whether they may be shown. */
    List<TradeMonth> months(EnterpriseId enterprise) {
        return TradeMonth.of(charts.aggregates().months(enterprise));
    }

    /** What trade, accounts and platforms say; the caller has asked whether it may be shown. */
    List<SourceView> sources(EnterpriseId enterprise) {
        return charts.sources(enterprise);
    }

    @Nullable
    FileRisk of(Proposal proposal, EnterpriseId enterprise, boolean allowed) {
        if (!allowed) {
            return null;
        }
        Quotes.Assessed assessed = quotes.assess(proposal.applicationId(), proposal.productId());
        Organization bank = charts.organizations().findById(proposal.bankId()).orElseThrow();
        return new FileRisk(
                words.standing(assessed.standing()),
                quotes.driftAlarms(proposal.bankId()),
                words.product(assessed.priced(), bank),
                quotes.beside(assessed).stream().map(PriceBeside.Line::written).toList(),
                months(enterprise),
                charts.sources(enterprise),
                losses.of(
                        assessed.priced().product(),
                        quotes.needOf(proposal.applicationId()),
                        enterprise,
                        proposal.applicationId()));
    }
}
