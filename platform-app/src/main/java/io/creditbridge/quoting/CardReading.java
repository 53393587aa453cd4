package io.creditbridge.quoting;

import io.creditbridge.features.FeatureVector;
import io.creditbridge.scorecard.ScoreFactor;
import io.creditbridge.scorecard.ScoreOutcome;
import io.creditbridge.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What one card says of a firm.
 *
 * @param features what it read
 * @param outcome the score, or why there is none
 * @param factors what each characteristic made of it; empty without a score
 * @param limits what the card was not made for, as far as the firm is concerned
 */
public record CardReading(
        FeatureVector features, ScoreOutcome outcome, List<ScoreFactor> factors, Set<CardLimit> limits) {

    /** Copies list and set. */
    public CardReading {
        factors = List.copyOf(factors);
        limits = Set.copyOf(limits);
    }

    /** What a card says on a day. */
    static CardReading of(Scorecard card, FeatureVector features, LocalDate day, Set<CardLimit> limits) {
        ScoreOutcome outcome = card.score(features, day);
        return new CardReading(
                features, outcome, outcome instanceof ScoreOutcome.Scored ? card.factors(features) : List.of(), limits);
    }
}
