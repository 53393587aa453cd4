package io.creditbridge.pricing;

import java.util.Arrays;
import java.util.Optional;

/**
 * A version of the arithmetic of prices.
 *
 * <p>Whoever changes a result in any bit adds one, so that stored quotes replay.
 */
public enum PriceArithmetic {
    /** A loan repaid at once was priced with interest on interest, which its schedule does not charge. */
    PRICING_1("pricing-1"),
    /** Every loan is priced by what its schedule charges. */
    PRICING_2("pricing-2");

    /** The one that new quotes are made with. */
    public static final PriceArithmetic CURRENT = PRICING_2;

    private final String version;

    PriceArithmetic(String version) {
        this.version = version;
    }

    /** The name that is kept with a quote. */
    public String version() {
        return version;
    }

    /** The arithmetic of a kept name; empty for one that is not known. */
    public static Optional<PriceArithmetic> of(String version) {
        return Arrays.stream(values())
                .filter(one -> one.version.equals(version))
                .findFirst();
    }
}
