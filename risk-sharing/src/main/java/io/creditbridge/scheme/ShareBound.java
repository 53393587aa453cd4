package io.creditbridge.scheme;

import java.math.BigDecimal;

/**
 * What an agreement under the scheme may make of a party's share.
 *
 * @param party whose share
 * @param atLeast the lowest share allowed, in [0, 1]
 * @param atMost the highest share allowed, in [0, 1]
 */
public record ShareBound(Party party, BigDecimal atLeast, BigDecimal atMost) {

    /** Whether the share keeps within the bound. */
    public boolean allows(BigDecimal share) {
        return share.compareTo(atLeast) >= 0 && share.compareTo(atMost) <= 0;
    }
}
