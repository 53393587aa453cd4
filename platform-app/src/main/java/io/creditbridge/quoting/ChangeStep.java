package io.creditbridge.quoting;

import java.util.List;

/**
 * Where some changes have led.
 *
 * @param changes what was changed so far, by lever
 * @param situation the situation after it
 * @param priced the product priced in it
 */
record ChangeStep(List<Change> changes, Situation situation, PricedProduct priced) {

    /** Each lever is moved once, in order. */
    boolean mayTake(Change.Lever lever) {
        return changes.isEmpty() || changes.getLast().lever().compareTo(lever) < 0;
    }

    boolean waits() {
        return changes.stream().anyMatch(Change.Wait.class::isInstance);
    }

    boolean isWithinLimit() {
        return priced.covers(situation.need().amount());
    }

    /** The conditions that are not met. */
    List<String> rules() {
        return priced.failedRules().stream().map(FailedRule::rule).toList();
    }
}
