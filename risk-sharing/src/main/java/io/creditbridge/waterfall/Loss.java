package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.LossBase;
import org.jspecify.annotations.Nullable;

/**
 * The loss of one loan as known today; all amounts since the default, never negative.
 *
 * @param unrecoveredPrincipal principal unpaid when the loss is claimed, before any recovery
 * @param unpaidInterest interest unpaid when the loss is claimed
 * @param balanceAtDefault the balance on the default date, or null where it equals the principal claimed
 * @param recovered what was recovered since
 * @param daysOverdue days the oldest payment is overdue, from 0
 */
public record Loss(
        Money unrecoveredPrincipal,
        Money unpaidInterest,
        @Nullable Money balanceAtDefault,
        Money recovered,
        int daysOverdue) {

    /**
     * Checks the signs.
     *
     * @throws IllegalArgumentException if an amount or the number of days is negative
     */
    public Loss {
        if (unrecoveredPrincipal.isNegative()
                || unpaidInterest.isNegative()
                || recovered.isNegative()
                || (balanceAtDefault != null && balanceAtDefault.isNegative())
                || daysOverdue < 0) {
            throw new IllegalArgumentException("a loss has no negative amounts or days");
        }
    }

    /** A loss of principal only, nothing of it recovered. */
    public static Loss ofPrincipal(Money unrecoveredPrincipal, int daysOverdue) {
        return new Loss(unrecoveredPrincipal, Money.ZERO, null, Money.ZERO, daysOverdue);
    }

    /** The same loss of which so much has been recovered. */
    public Loss withRecovered(Money amount) {
        return new Loss(unrecoveredPrincipal, unpaidInterest, balanceAtDefault, amount, daysOverdue);
    }

    /** The amount that counts as the loss under the base, before recoveries. */
    public Money countedBy(LossBase base) {
        return switch (base) {
            case PRINCIPAL -> unrecoveredPrincipal;
            case PRINCIPAL_AND_INTEREST -> unrecoveredPrincipal.plus(unpaidInterest);
            case LOWER_OF_DEFAULT_AND_CLAIM_BALANCE ->
                balanceAtDefault == null ? unrecoveredPrincipal : unrecoveredPrincipal.min(balanceAtDefault);
        };
    }
}
