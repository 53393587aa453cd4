package io.creditbridge.scheme;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * One row of a scheme's share table: which loans, and who bears how much of their loss.
 *
 * @param when the loans meant
 * @param shares each party's share in [0, 1], in the scheme's order of payers; they sum to exactly 1
 */
public record ShareTier(Conditions when, SequencedMap<Party, BigDecimal> shares) {

    /** Copies the map. */
    public ShareTier {
        shares = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shares));
    }

    /** The party's share of a loss; zero for a party without one. */
    public BigDecimal shareOf(Party party) {
        return shares.getOrDefault(party, BigDecimal.ZERO);
    }

    /** The part of a loss that anybody but the bank bears, in [0, 1]. */
    public BigDecimal guaranteedShare() {
        return BigDecimal.ONE.subtract(shareOf(Party.BANK));
    }

    /** The joint share of the parties. */
    public BigDecimal jointShare(List<Party> parties) {
        return parties.stream().map(this::shareOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
