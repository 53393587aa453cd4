package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Limit;

/**
 * What a party paid under a scheme.
 *
 * @param gross all it ever paid
 * @param givenBack what recoveries gave back of that
 */
public record Paid(Money gross, Money givenBack) {

    /** Nothing. */
    public static final Paid NOTHING = new Paid(Money.ZERO, Money.ZERO);

    /** Checks that no more was given back than paid. */
    public Paid {
        if (givenBack.isNegative() || givenBack.compareTo(gross) > 0) {
            throw new IllegalArgumentException("given back " + givenBack + " of " + gross + " paid");
        }
    }

    /** The amount, nothing given back. */
    public static Paid of(Money gross) {
        return new Paid(gross, Money.ZERO);
    }

    /** What a limit that counts so holds against the party. */
    public Money counted(Limit.Counting counting) {
        return counting == Limit.Counting.GROSS ? gross : gross.minus(givenBack);
    }
}
