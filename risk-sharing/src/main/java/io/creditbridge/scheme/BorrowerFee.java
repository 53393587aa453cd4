package io.creditbridge.scheme;

import java.math.BigDecimal;

/**
 * The most that a scheme lets a borrower pay a year for the guarantee.
 *
 * @param rate the yearly rate as a decimal
 * @param mayBeReached whether the rate itself is allowed, or only what lies below it
 */
public record BorrowerFee(BigDecimal rate, boolean mayBeReached) {

    /** Whether a yearly fee keeps within it. */
    public boolean allows(BigDecimal fee) {
        int order = fee.compareTo(rate);
        return order < 0 || (order == 0 && mayBeReached);
    }
}
