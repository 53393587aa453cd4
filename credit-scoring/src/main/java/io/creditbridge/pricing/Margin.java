package io.creditbridge.pricing;

import java.util.Objects;

/** What a bank asks above break-even. */
public sealed interface Margin {

    /** No margin: the loan just pays for itself. */
    Margin NONE = new Fixed(0);

    /** The margin over a break-even rate, as a decimal a year. */
    double above(double breakEvenRate);

    /**
     * The same margin for every loan.
     *
     * @param rate the margin, as a decimal a year; may be negative
     */
    record Fixed(double rate) implements Margin {

        /**
         * Checks the figure.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public Fixed {
            if (!Double.isFinite(rate)) {
                throw new IllegalArgumentException("a margin must be finite: " + rate);
            }
        }

        @Override
        public double above(double breakEvenRate) {
            return rate;
        }
    }

    /**
     * The margin that earns most where dearer offers are accepted less often. Profit has one peak, so that the nearer
     * bound of a product's range earns most where the peak lies outside.
     *
     * @param curve how likely a rate is to be accepted
     */
    record MostProfitable(AcceptanceCurve curve) implements Margin {

        /** Checks that the curve is there. */
        public MostProfitable {
            Objects.requireNonNull(curve);
        }

        @Override
        public double above(double breakEvenRate) {
            return curve.bestMargin(breakEvenRate);
        }
    }
}
