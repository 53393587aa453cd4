package io.creditbridge.training;

import io.creditbridge.scorecard.Grade;
import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.scorecard.ShippedScorecards;
import java.util.List;
import java.util.stream.Stream;

/** What the shipped card was trained on, as far as drift is measured against it. */
public final class ShippedBaseline {

    /** Labelled firms by grade, best first, as docs/reference/shipped-scorecard.md lists them; six were referred. */
    private static final List<Integer> BY_GRADE = List.of(4, 11, 18, 7, 7, 7, 4, 18);

    private ShippedBaseline() {}

    /** The baseline of the trade card: its inputs in the card's bins, its scores in the card's grades. */
    public static DriftBaseline trade() {
        Scorecard card = ShippedScorecards.trade();
        List<Double> edges = card.grades().stream().map(Grade::pdBelow).toList();
        double all = BY_GRADE.stream().mapToInt(Integer::intValue).sum();
        List<Double> shares = Stream.concat(BY_GRADE.stream().map(count -> count / all), Stream.of(0.0))
                .toList();
        return DriftBaseline.ofCard(
                card, new DriftBaseline.Distribution("pd", edges.subList(0, edges.size() - 1), shares));
    }
}
