package io.creditbridge.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * How customers of a product take to its rate: the share that accepts a rate r is 1/(1 + e^{level + slope·r}).
 *
 * <p>A product that has one is quoted at the rate that earns most under it, within its own range; without one it is
 * quoted at break-even.
 *
 * @param level the level of the curve, −100 to 100
 * @param slope how fast acceptance falls as the rate rises, above 0, at most 10,000
 */
@Embeddable
public record RateResponse(
        @Column(name = "acceptance_level") BigDecimal level,
        @Column(name = "acceptance_slope") BigDecimal slope) {

    /** Largest level either way. */
    public static final BigDecimal LEVEL_LIMIT = BigDecimal.valueOf(100);

    /** Steepest slope. */
    public static final BigDecimal STEEPEST_SLOPE = BigDecimal.valueOf(10_000);

    /** Checks the ranges. */
    public RateResponse {
        if (level.abs().compareTo(LEVEL_LIMIT) > 0 || slope.signum() <= 0 || slope.compareTo(STEEPEST_SLOPE) > 0) {
            throw new IllegalArgumentException("acceptance out of range: " + level + ", " + slope);
        }
    }
}
