package io.creditbridge.quoting;

import java.math.BigDecimal;

/**
 * The yearly rates a product may be offered at, as decimals.
 *
 * @param least the lowest
 * @param most the highest
 */
public record RateRange(BigDecimal least, BigDecimal most) {

    /** Whether a rate lies within. */
    public boolean holds(BigDecimal rate) {
        return rate.compareTo(least) >= 0 && rate.compareTo(most) <= 0;
    }
}
