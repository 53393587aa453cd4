package io.creditbridge.modelling;

import io.creditbridge.scorecard.Characteristic;
import io.creditbridge.scorecard.Scorecard;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A scorecard as the table that its second person reads before putting it to use.
 *
 * @param inputs its characteristics, in its own order
 */
record CardTables(List<Input> inputs) {

    /**
     * One characteristic.
     *
     * @param id the feature
     * @param weight what its evidence counts in the logit
     * @param informationValue its information value in the training cases
     * @param bins its bins
     */
    record Input(String id, double weight, double informationValue, List<Bin> bins) {}

    /**
     * One bin.
     *
     * @param range from above one edge up to the next; empty for missing values
     * @param goods training cases that stayed good
     * @param bads training cases that went bad
     * @param evidence weight of evidence, positive for safer
     * @param points points gained against no evidence
     */
    record Bin(String range, long goods, long bads, double evidence, double points) {}

    static CardTables of(Scorecard card) {
        return new CardTables(
                card.characteristics().stream().map(one -> input(card, one)).toList());
    }

    private static Input input(Scorecard card, Characteristic one) {
        double pointsOfEvidence =
                card.scale().factor() * card.model().calibration().slope() * one.coefficient();
        return new Input(
                one.featureId(),
                one.coefficient(),
                one.informationValue(),
                IntStream.range(0, one.bins().count())
                        .mapToObj(bin -> new Bin(
                                range(one, bin),
                                one.goods(bin),
                                one.bads(bin),
                                one.evidence(bin),
                                pointsOfEvidence * one.evidence(bin)))
                        .toList());
    }

    private static String range(Characteristic one, int bin) {
        double[] edges = one.bins().edges();
        if (bin == one.bins().missingBin()) {
            return "";
        }
        if (bin > one.bins().missingBin()) {
            return "= " + FigureText.of(one.bins().specials()[bin - one.bins().missingBin() - 1]);
        }
        if (edges.length == 0) {
            return "…";
        }
        if (bin == 0) {
            return "≤ " + FigureText.of(edges[0]);
        }
        return bin == edges.length
                ? "> " + FigureText.of(edges[bin - 1])
                : FigureText.of(edges[bin - 1]) + " < … ≤ " + FigureText.of(edges[bin]);
    }
}
