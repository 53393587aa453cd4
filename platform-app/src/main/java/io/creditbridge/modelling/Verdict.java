package io.creditbridge.modelling;

import io.creditbridge.scorecard.Estimate;
import io.creditbridge.training.Performance;
import io.creditbridge.training.TrainingReport;
import java.util.ArrayList;
import java.util.List;

/** What a report's figures amount to, said before anybody reads them one by one. */
enum Verdict {
    /** The interval of the card's area under the curve reaches down to a half. */
    NO_BETTER_THAN_CHANCE,
    /** One input alone, not fitted, ranks at least as well as the card. */
    LOSES_TO_ONE_INPUT,
    /** The best single input lies within the card's interval: no better ranking is shown. */
    NO_SURER_THAN_ONE_INPUT,
    /** The card in use was not trained anew on parts of the cases; if it has learnt from them it looks too good. */
    CHAMPION_MAY_KNOW_THE_CASES;

    private static final double CHANCE = 0.5;

    static List<Verdict> of(TrainingReport report) {
        List<Verdict> verdicts = new ArrayList<>(report.of(Performance.Model.CARD)
                .flatMap(card -> report.of(Performance.Model.BEST_INPUT).map(one -> of(card.auc(), one.auc())))
                .orElse(List.of()));
        if (report.of(Performance.Model.CHAMPION).isPresent()) {
            verdicts.add(CHAMPION_MAY_KNOW_THE_CASES);
        }
        return verdicts;
    }

    /** What the areas under the curve of a card and of the best single input amount to. */
    static List<Verdict> of(Estimate card, Estimate one) {
        List<Verdict> verdicts = new ArrayList<>();
        if (card.lower() <= CHANCE) {
            verdicts.add(NO_BETTER_THAN_CHANCE);
        }
        if (one.mean() >= card.mean()) {
            verdicts.add(LOSES_TO_ONE_INPUT);
        } else if (one.mean() >= card.lower()) {
            verdicts.add(NO_SURER_THAN_ONE_INPUT);
        }
        return verdicts;
    }
}
