package io.creditbridge.matching;

import io.creditbridge.money.Money;
import java.util.SortedSet;

/** The smallest change that would make a failed rule hold. */
public sealed interface Mend {

    /**
     * Wait.
     *
     * @param months so many months; at least one
     */
    record WaitMonths(int months) implements Mend {}

    /**
     * Earn more in a year.
     *
     * @param by so much more; above zero
     */
    record RaiseTurnover(Money by) implements Mend {}

    /**
     * Ask for another amount.
     *
     * @param to the nearest amount that is lent
     */
    record AskFor(Money to) implements Mend {}

    /**
     * Be in, do, or offer one of some things instead.
     *
     * @param options any of these would do; at least one
     */
    record OneOf(SortedSet<String> options) implements Mend {}

    /**
     * Reach a better grade.
     *
     * @param grade the worst that is taken
     */
    record ReachGrade(int grade) implements Mend {}
}
