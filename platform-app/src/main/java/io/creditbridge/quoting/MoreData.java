package io.creditbridge.quoting;

import io.creditbridge.dataimport.FeatureSnapshots;
import io.creditbridge.dataimport.FeatureSnapshots.Snapshot;
import io.creditbridge.dataimport.KeptAggregates;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.features.ContinuedTrade;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.features.FirmAggregates;
import io.creditbridge.features.FirmFeatures;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.scorecard.ScoreOutcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What more months of trade would change for a firm that is referred to a person: the fewest months with which the card
 * gives a score, and what the product then costs.
 *
 * <p>The months to come are taken to be like those so far ({@link ContinuedTrade}); the answer says so, since the score
 * will be that of the real ones. Nothing is answered where no number of months up to a year gives a score, or where the
 * product does not fit even then.
 */
@Component
class MoreData {

    private static final int MOST_MONTHS = 12;

    private final KeptAggregates aggregates;
    private final ScoreFirm scoring;
    private final RankProducts ranking;

    MoreData(KeptAggregates aggregates, ScoreFirm scoring, RankProducts ranking) {
        this.aggregates = aggregates;
        this.scoring = scoring;
        this.ranking = ranking;
    }

    /** The firm as it would be known after some months, and how many. */
    private record Later(int months, LocalDate until, FirmStanding.Known standing) {}

    /**
     * At most one answer for each further change that it takes.
     *
     * @param seen the firm as the product's bank sees it now
     */
    List<Recourse> find(PossibleChanges possible, Enterprise enterprise, FirmStanding seen, Need need) {
        if (!(seen instanceof FirmStanding.Known known) || !(known.outcome() instanceof ScoreOutcome.Referred)) {
            return List.of();
        }
        CreditProduct product = possible.product();
        return later(enterprise, known, product)
                .map(later -> priced(possible, enterprise, later, need))
                .orElse(List.of());
    }

    private Optional<Later> later(Enterprise enterprise, FirmStanding.Known known, CreditProduct product) {
        FirmAggregates kept = aggregates.of(enterprise.id());
        YearMonth last = YearMonth.from(known.snapshot().features().asOf());
        for (int months = 1; months <= MOST_MONTHS; months++) {
            LocalDate until = last.plusMonths(months).atEndOfMonth();
            FirmAggregates further = ContinuedTrade.of(kept, last, months);
            FeatureVector features = FirmFeatures.compute(further, until);
            Optional<CardReading> reading = scoring.reading(features, product.bankId(), askedOn(until));
            if (reading.isPresent() && reading.get().outcome() instanceof ScoreOutcome.Scored) {
                Snapshot snapshot = new Snapshot(
                        features,
                        FeatureSnapshots.turnover(further, until),
                        known.snapshot().computedAt());
                return Optional.of(new Later(months, until, new FirmStanding.Known(snapshot, reading.get(), Map.of())));
            }
        }
        return Optional.empty();
    }

    /** Months that are over can be supplied at once, the others when they are over. */
    private LocalDate askedOn(LocalDate until) {
        return until.isBefore(ranking.today()) ? ranking.today() : until;
    }

    private List<Recourse> priced(PossibleChanges possible, Enterprise enterprise, Later later, Need need) {
        RankProducts.Basis basis = ranking.basis(enterprise, later.standing());
        boolean past = later.until().isBefore(ranking.today());
        Change.Data data = new Change.Data(later.months(), later.until(), past, basis.facts());
        Situation then = data.applied(ranking.asAsked(basis, need));
        PricedProduct after = ranking.priced(possible.product(), basis, then);
        Recourse alone = new Recourse(List.of(data), then, after, Recourse.Gain.FITS, OptionalDouble.empty());
        if (after.fits() && after.inTime() && alone.isWithinLimit()) {
            return List.of(alone);
        }
        List<Recourse> more = new ChangeSearch(
                        possible, situation -> ranking.priced(possible.product(), basis, situation))
                .find(then).stream()
                        .filter(one -> one.gain() != Recourse.Gain.CHEAPER)
                        .map(one -> new Recourse(
                                Stream.concat(Stream.of(data), one.changes().stream())
                                        .toList(),
                                one.then(),
                                one.after(),
                                Recourse.Gain.FITS,
                                OptionalDouble.empty()))
                        .toList();
        return more.isEmpty() && after.fits() && after.inTime() ? List.of(alone) : more;
    }
}
