package io.creditbridge.scheme;

import io.creditbridge.money.Money;
import java.util.Map;

/** The lines that say what a loss is, when it is shared, and which loans are taken. */
final class LossStatements {

    static final Map<String, Statement> ALL = Map.of(
            "base", LossStatements::base,
            "claim", LossStatements::claim,
            "trigger", LossStatements::trigger,
            "recoveries", LossStatements::recoveries,
            "first-loss", LossStatements::firstLoss,
            "advance", LossStatements::advance,
            "eligible", LossStatements::eligible,
            "aggregate", LossStatements::aggregate);

    private static final int MAX_DAYS = 3_650;
    private static final String ELIGIBLE = "borrower, term, unsecured, leverage";

    private LossStatements() {}

    private static void base(Words words, Draft draft) {
        draft.once("base");
        draft.base = Values.choice(words, "base", LossBase.class);
    }

    private static void claim(Words words, Draft draft) {
        draft.once("claim");
        draft.claimOrder = Values.choice(words, "claim", ClaimOrder.class);
    }

    private static void trigger(Words words, Draft draft) {
        draft.once("trigger");
        if (words.skip("none")) {
            return;
        }
        words.expect("trigger", "overdue");
        boolean strictly = words.skip("more-than");
        if (!strictly) {
            words.expect("trigger", "at-least");
        }
        draft.trigger = new Trigger(Values.whole(words, "trigger", 0, MAX_DAYS), strictly);
        words.expect("trigger", "days");
    }

    private static void recoveries(Words words, Draft draft) {
        draft.once("recoveries");
        draft.recoveries = Values.choice(words, "recoveries", RecoveryOrder.class);
    }

    private static void firstLoss(Words words, Draft draft) {
        Party party = Values.sharer(words, "first-loss");
        Money amount = Values.amount(words, "first-loss");
        FirstLoss.Scope scope = Values.choice(words, "first-loss", FirstLoss.Scope.class);
        draft.firstLosses.add(draft.located(new FirstLoss(party, amount, scope)));
    }

    private static void advance(Words words, Draft draft) {
        draft.once("advance");
        draft.advancer = Values.sharer(words, "advance");
    }

    private static void eligible(Words words, Draft draft) {
        String what = words.oneOf("eligible", ELIGIBLE);
        draft.once("eligible " + what);
        switch (what) {
            case "unsecured" -> draft.unsecuredOnly = true;
            case "borrower" -> {
                words.expect("eligible borrower", "up-to");
                draft.borrowerLimit = Values.amount(words, "eligible borrower");
            }
            case "term" -> {
                words.expect("eligible term", "up-to");
                draft.maxTermMonths = Values.whole(words, "eligible term", 1, LoanTerms.MAX_TERM_MONTHS);
            }
            case "leverage" -> {
                words.expect("eligible leverage", "up-to");
                draft.leverage = SharingStatements.positive(words, "eligible leverage");
                words.expect("eligible leverage", "times-pool");
            }
            default -> throw new Mistake("eligible", PackFault.UNKNOWN_WORD, what, ELIGIBLE);
        }
    }

    private static void aggregate(Words words, Draft draft) {
        draft.once("aggregate");
        words.expect("aggregate", "within");
        draft.aggregationDays = Values.whole(words, "aggregate", 1, MAX_DAYS);
        words.expect("aggregate", "days");
    }
}
