package io.creditbridge.scheme;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToLongFunction;

/** The conditions of a table's row, from the first word after the keyword to the colon. */
final class ConditionWords {

    private static final String COLON = ":";
    private static final String KNOWN = "always, amount, term, approved, class";
    private static final Set<String> STARTS = Set.of("always", "amount", "term", "approved", "class", COLON);

    private ConditionWords() {}

    /** Reads the conditions and the colon behind them. */
    static Conditions read(Words words, Draft draft) {
        Conditions conditions = words.skip("always") ? Conditions.ALWAYS : ranges(words, draft);
        words.expect("conditions", COLON);
        return conditions;
    }

    private static Conditions ranges(Words words, Draft draft) {
        Interval amount = Interval.ANY;
        Interval term = Interval.ANY;
        Interval approved = Interval.ANY;
        Set<String> classes = Set.of();
        Set<String> seen = new HashSet<>();
        do {
            String what = words.oneOf("conditions", KNOWN);
            if (!seen.add(what)) {
                throw new Mistake("conditions", PackFault.NAMED_TWICE, what);
            }
            switch (what) {
                case "amount" ->
                    amount = range(words, what, w -> Values.amount(w, what).fen());
                case "term" -> term = range(words, what, w -> Values.whole(w, what, 1, LoanTerms.MAX_TERM_MONTHS));
                case "approved" -> approved = dates(words);
                case "class" -> classes = classes(words, draft);
                default -> throw new Mistake("conditions", PackFault.UNKNOWN_WORD, what, KNOWN);
            }
        } while (!words.peek().equals(COLON));
        return new Conditions(amount, term, approved, classes);
    }

    private static Interval range(Words words, String field, ToLongFunction<Words> number) {
        boolean bounded = words.skip("above");
        long above = bounded ? number.applyAsLong(words) : Long.MIN_VALUE;
        boolean ended = words.skip("up-to");
        long upTo = ended ? number.applyAsLong(words) : Long.MAX_VALUE;
        if (!bounded && !ended) {
            throw new Mistake(field, PackFault.NO_RANGE, "above, up-to");
        }
        return interval(field, above, upTo);
    }

    private static Interval dates(Words words) {
        boolean bounded = words.skip("from");
        LocalDate from = bounded ? Values.date(words, "approved from") : LocalDate.EPOCH;
        boolean ended = words.skip("to");
        LocalDate to = ended ? Values.date(words, "approved to") : LocalDate.EPOCH;
        if (!bounded && !ended) {
            throw new Mistake("approved", PackFault.NO_RANGE, "from, to");
        }
        return interval(
                "approved", bounded ? from.toEpochDay() - 1 : Long.MIN_VALUE, ended ? to.toEpochDay() : Long.MAX_VALUE);
    }

    private static Interval interval(String field, long above, long upTo) {
        if (above >= upTo) {
            throw new Mistake(field, PackFault.EMPTY_RANGE);
        }
        return new Interval(above, upTo);
    }

    private static Set<String> classes(Words words, Draft draft) {
        Set<String> keys = new HashSet<>();
        while (!words.atEnd() && !STARTS.contains(words.peek())) {
            String key = words.next("class", "HIGH_TECH");
            if (draft.classes.stream().noneMatch(known -> known.value().key().equals(key))) {
                throw new Mistake("class", PackFault.NOT_DECLARED, key, "class " + key);
            }
            if (!keys.add(key)) {
                throw new Mistake("class", PackFault.NAMED_TWICE, key);
            }
        }
        if (keys.isEmpty()) {
            throw new Mistake("class", PackFault.NO_CLASS_NAMED);
        }
        return keys;
    }
}
