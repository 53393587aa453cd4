package io.creditbridge.quoting;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One thing that a firm could do otherwise. */
sealed interface Change {

    /** What can be changed, the hardest first: a later one builds on what an earlier one has changed. */
    enum Lever {
        /** Supply more months of trade. */
        DATA,
        /** Apply later, when the firm is older. */
        WAIT,
        /** Have more innovation points confirmed. */
        POINTS,
        /** Offer other security. */
        SECURITY,
        /** Ask for another term. */
        TERM,
        /** Ask for another amount. */
        AMOUNT,
        /** Need the money later. */
        NEEDED_BY
    }

    /** What it changes. */
    Lever lever();

    /** The value after the change, for its sentence. */
    Object value();

    /** The situation after it, everything else as before. */
    Situation applied(Situation before);

    /** The key of the sentence that says so. */
    default String messageKey() {
        return "change." + lever();
    }

    /**
     * Supplying more months of trade than were imported.
     *
     * @param value how many months
     * @param until the last day of the last of them
     * @param past whether they have passed already, so that they can be supplied at once
     * @param then what is known of the firm after it
     */
    record Data(Integer value, LocalDate until, boolean past, FirmFacts then) implements Change {
        @Override
        public Lever lever() {
            return Lever.DATA;
        }

        @Override
        public String messageKey() {
            return past ? "change.DATA.past" : "change.DATA.coming";
        }

        @Override
        public Situation applied(Situation before) {
            return new Situation(then, before.need(), past ? before.start() : until.plusDays(1));
        }
    }

    /** Applying on a later day, with so many whole months in business. */
    record Wait(LocalDate value, int months) implements Change {
        @Override
        public Lever lever() {
            return Lever.WAIT;
        }

        @Override
        public Situation applied(Situation before) {
            return new Situation(before.facts().after(months), before.need(), value);
        }
    }

    /** Having innovation points confirmed. */
    record Points(Integer value) implements Change {
        @Override
        public Lever lever() {
            return Lever.POINTS;
        }

        @Override
        public Situation applied(Situation before) {
            return before.with(before.facts().withPoints(BigDecimal.valueOf(value)));
        }
    }

    /** Offering other security, or none. */
    record Security(io.creditbridge.product.Security value) implements Change {
        @Override
        public Lever lever() {
            return Lever.SECURITY;
        }

        @Override
        public Situation applied(Situation before) {
            return before.with(before.need().securedBy(value));
        }
    }

    /** Asking for another term, in months. */
    record Term(Integer value) implements Change {
        @Override
        public Lever lever() {
            return Lever.TERM;
        }

        @Override
        public Situation applied(Situation before) {
            return before.with(before.need().with(before.need().amount(), value));
        }
    }

    /** Asking for another amount. */
    record Amount(Money value) implements Change {
        @Override
        public Lever lever() {
            return Lever.AMOUNT;
        }

        @Override
        public Situation applied(Situation before) {
            return before.with(before.need().with(value, before.need().termMonths()));
        }
    }

    /** Needing the money by a later day. */
    record NeededBy(LocalDate value) implements Change {
        @Override
        public Lever lever() {
            return Lever.NEEDED_BY;
        }

        @Override
        public Situation applied(Situation before) {
            return before.with(before.need().by(value));
        }
    }
}
