package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;

/**
 * The first losses of the whole book, borne by one party before anything is shared.
 *
 * @param party who bears them
 * @param amount up to where; not negative
 */
public record BookFirstLoss(Party party, Money amount) {

    /** Checks the sign. */
    public BookFirstLoss {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a first loss cannot be negative: " + amount);
        }
    }
}
