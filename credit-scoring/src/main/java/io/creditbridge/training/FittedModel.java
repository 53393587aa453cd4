package io.creditbridge.training;

import io.creditbridge.features.FeatureVector;
import io.creditbridge.scorecard.Logit;
import io.creditbridge.scorecard.RowScorer;
import io.creditbridge.scorecard.Scorecard;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was learnt from some cases.
 *
 * @param encodings the evidence of words
 * @param card the scorecard
 * @param trees the boosted challenger; empty where no library could grow it
 */
public record FittedModel(Encodings encodings, Scorecard card, Optional<BoostedTrees> trees) {

    /** A card alone. */
    public static FittedModel of(Scorecard card) {
        return new FittedModel(new Encodings(List.of()), card, Optional.empty());
    }

    /**
     * The trees' yearly probability of default for a firm, moved from the training sample's share of bads to the
     * portfolio's as the card's is; empty without trees, or where the features are of another set or all missing.
     *
     * @param badShare the portfolio's share of bads, in (0, 1)
     */
    public OptionalDouble treesPd(FeatureVector firm, double badShare) {
        boolean readable = firm.set().version().equals(card.featureSetVersion())
                && !Arrays.stream(firm.values()).allMatch(Double::isNaN);
        if (trees.isEmpty() || !readable) {
            return OptionalDouble.empty();
        }
        double shift = Logit.of(badShare) - Logit.of(card.model().sampleBadShare());
        return OptionalDouble.of(Logit.inverse(trees.get().logit(firm.values()) + shift));
    }

    /** The card's probability for some rows. */
    double[] cardPd(CaseMatrix cases, int[] rows) {
        double[][] values = cases.rows(rows, encodings);
        int[] places = card.characteristics().stream()
                .mapToInt(characteristic -> cases.featureSet().positionOf(characteristic.featureId()))
                .toArray();
        RowScorer scorer = card.scorer();
        double[] pd = new double[rows.length];
        double[] read = new double[places.length];
        for (int i = 0; i < rows.length; i++) {
            for (int c = 0; c < places.length; c++) {
                read[c] = values[i][places[c]];
            }
            pd[i] = Logit.inverse(scorer.logit(read, 0));
        }
        return pd;
    }

    /** The challenger's probability for some rows; empty without one. */
    Optional<double[]> treesPd(CaseMatrix cases, int[] rows) {
        return trees.map(grown -> {
            double[][] values = cases.rows(rows, encodings);
            double[] pd = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                pd[i] = Logit.inverse(grown.logit(values[i]));
            }
            return pd;
        });
    }
}
