package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import java.util.List;

/**
 * The most that some parties still pay together for the whole book.
 *
 * @param parties the limited parties
 * @param amount the most; not negative
 * @param overflow who pays what lies beyond
 */
public record BookCap(List<Party> parties, Money amount, Party overflow) {

    /** Copies the list and checks the amount and the overflow. */
    public BookCap {
        parties = List.copyOf(parties);
        if (amount.isNegative() || parties.isEmpty() || parties.contains(overflow)) {
            throw new IllegalArgumentException("a cap is not negative and overflows to another party: " + amount);
        }
    }
}
