package io.creditbridge.sharing;

import io.creditbridge.scheme.Fee;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import java.math.BigDecimal;

/** What a scheme's guarantees bring in as fees. */
final class SchemeFees {

    private SchemeFees() {}

    /** The borrowers' yearly fees as a rate of the principal: the first band of each fee's first row. */
    static BigDecimal yearlyRateOnPrincipal(Scheme scheme, ShareTier tier) {
        BigDecimal rate = BigDecimal.ZERO;
        for (Fee fee : scheme.fees()) {
            if (fee.payer() == Party.BORROWER && fee.timing() == Fee.Timing.YEARLY) {
                BigDecimal stated = fee.tiers().getFirst().bands().getFirst().rate();
                rate = rate.add(fee.base().isGuaranteedPart() ? stated.multiply(tier.guaranteedShare()) : stated);
            }
        }
        return rate;
    }
}
