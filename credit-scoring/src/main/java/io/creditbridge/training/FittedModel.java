package io.creditbridge.training;

import io.creditbridge.scorecard.Logit;
import io.creditbridge.scorecard.RowScorer;
import io.creditbridge.scorecard.Scorecard;
import java.util.Optional;

/**
 * What was learnt from some cases.
 *
 * @param encodings the evidence of words
 * @param card the scorecard
 * @param trees the boosted challenger; empty where no library could grow it
 */
public record FittedModel(Encodings encodings, Scorecard card, Optional<BoostedTrees> trees) {

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
