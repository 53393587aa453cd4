package io.creditbridge.scheme;

import io.creditbridge.money.Money;

/**
 * A layer of loss that one party bears alone before the shares apply.
 *
 * @param party who bears the layer
 * @param amount its size; above zero
 * @param scope whether the layer is there for each loan or once for the whole book
 */
public record FirstLoss(Party party, Money amount, Scope scope) {

    /** How far a layer reaches. */
    public enum Scope {
        /** Anew for every loan. */
        PER_LOAN,
        /** Once for all losses of the book together. */
        PER_BOOK
    }
}
