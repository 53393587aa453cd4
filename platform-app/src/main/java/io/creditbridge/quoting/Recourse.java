package io.creditbridge.quoting;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What would change the answer: the changes, and the product as it really is after them.
 *
 * @param changes one change, or several of which fewer would not do
 * @param then the situation after them
 * @param after the product priced in it
 * @param gain what is better for it
 * @param saved what the all-in yearly cost falls by; empty where it does not fall or cannot be compared
 */
record Recourse(List<Change> changes, Situation then, PricedProduct after, Gain gain, OptionalDouble saved) {

    /** What is better after a change. */
    enum Gain {
        /** The product did not fit and does now. */
        FITS,
        /** The product fitted, but more was asked than its indicative limit; now no more is asked. */
        WITHIN_LIMIT,
        /** The product fitted and costs less. */
        CHEAPER,
        /** The product fitted, but the bank's promised days end too late; now they end in time. */
        IN_TIME
    }

    /** Copies the list. */
    Recourse {
        changes = List.copyOf(changes);
    }

    /** Whether no more is asked after the changes than the indicative limit. */
    boolean isWithinLimit() {
        return after.covers(then.need().amount());
    }
}
