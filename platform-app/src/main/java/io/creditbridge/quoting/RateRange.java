package io.creditbridge.quoting;

import io.creditbridge.pricing.LegalLimit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The yearly rates a loan may be offered at, as decimals: its product's, where the law allows them.
 *
 * @param least the lowest
 * @param most the highest
 * @param legal what a legal ceiling leaves to the rate, or null where none binds the lender
 */
public record RateRange(
        BigDecimal least, BigDecimal most, @Nullable LegalLimit legal) {

    /** A range that nothing but the product bounds. */
    RateRange(BigDecimal least, BigDecimal most) {
        this(least, most, null);
    }

    /** The same range as far as the law allows it; down to what it allows where that is below the whole range. */
    RateRange within(LegalLimit limit) {
        Double highest = limit.highestRate();
        BigDecimal allowed = highest == null ? BigDecimal.ZERO : BigDecimal.valueOf(highest);
        return new RateRange(least.min(allowed), most.min(allowed), limit);
    }

    /** Whether a rate lies within. */
    public boolean holds(BigDecimal rate) {
        return rate.compareTo(least) >= 0 && rate.compareTo(most) <= 0;
    }
}
