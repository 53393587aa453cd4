package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.Party;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one party bears of a loss.
 *
 * @param party who
 * @param share its share by the scheme's table, in [0, 1]
 * @param paid what it bore before any recovery
 * @param amount what it bears after recoveries; never negative
 * @param limitedBy the limit that cut its part down, or null if none did
 */
public record PartyLine(Party party, BigDecimal share, Money paid, Money amount, Ceiling.@Nullable Kind limitedBy) {

    /**
     * What recoveries gave back to it; negative only where a joint limit cuts its members in new
     * proportions, or by a fen of rounding.
     */
    public Money givenBack() {
        return paid.minus(amount);
    }
}
