package io.creditbridge.pricing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a bank prices one product: a range around the loan prime rate, within absolute bounds.
 *
 * @param lender who lends
 * @param tenor the loan prime rate the spreads refer to
 * @param leastSpread lowest rate less the loan prime rate, as a decimal; may be negative
 * @param greatestSpread highest rate less the loan prime rate
 * @param floorRate lowest rate whatever the loan prime rate
 * @param ceilingRate highest rate whatever the loan prime rate
 * @param margin what the bank asks above break-even
 * @param legal what the law leaves to the rate, or null where it sets no ceiling
 */
public record PricePolicy(
        LegalCeilings.Lender lender,
        LprTable.Tenor tenor,
        double leastSpread,
        double greatestSpread,
        double floorRate,
        double ceilingRate,
        Margin margin,
        @Nullable LegalLimit legal) {

    /** How a lender without a legal ceiling prices one product. */
    public PricePolicy(
            LegalCeilings.Lender lender,
            LprTable.Tenor tenor,
            double leastSpread,
            double greatestSpread,
            double floorRate,
            double ceilingRate,
            Margin margin) {
        this(lender, tenor, leastSpread, greatestSpread, floorRate, ceilingRate, margin, null);
    }

    /**
     * Checks that both ranges are in order.
     *
     * @throws IllegalArgumentException if a lower bound lies above its upper bound, or a figure is not finite
     */
    public PricePolicy {
        Objects.requireNonNull(lender);
        Objects.requireNonNull(tenor);
        Objects.requireNonNull(margin);
        boolean finite = Double.isFinite(leastSpread + greatestSpread + floorRate + ceilingRate);
        if (!finite || leastSpread > greatestSpread || floorRate > ceilingRate || floorRate < 0) {
            throw new IllegalArgumentException("price policy out of order");
        }
    }

    /** The lowest rate that may be asked at a loan prime rate: the product's, where ceiling and law allow it. */
    public double lowest(double lpr) {
        return Math.min(floor(lpr), highest(lpr));
    }

    /** The highest rate that may be asked at a loan prime rate: the product's, where the law allows it. */
    public double highest(double lpr) {
        return legal == null || legal.highestRate() == null
                ? ceiling(lpr)
                : Math.min(ceiling(lpr), legal.highestRate());
    }

    /** The lowest rate of the product at a loan prime rate. */
    public double floor(double lpr) {
        return Math.max(floorRate, lpr + leastSpread);
    }

    /** The highest rate of the product at a loan prime rate; it holds even where the floor lies above it. */
    public double ceiling(double lpr) {
        return Math.min(ceilingRate, lpr + greatestSpread);
    }
}
