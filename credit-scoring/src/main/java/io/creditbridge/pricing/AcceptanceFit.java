package io.creditbridge.pricing;

import java.util.List;

/**
 * An acceptance curve fitted to counted offers by maximum likelihood.
 *
 * <p>The fit is that of a logistic regression of acceptance on the rate, found by Newton's method; the errors are those
 * of the observed information. Few offers make a wide error: look at it before using the curve.
 */
public sealed interface AcceptanceFit {

    /**
     * Offers at one rate.
     *
     * @param annualRate the rate, as a decimal
     * @param offered how many were made
     * @param accepted how many of them were accepted
     */
    record Offers(double annualRate, int offered, int accepted) {

        /**
         * Checks the figures.
         *
         * @throws IllegalArgumentException if the rate is not finite, nothing was offered or more was accepted
         */
        public Offers {
            if (!Double.isFinite(annualRate) || offered < 1 || accepted < 0 || accepted > offered) {
                throw new IllegalArgumentException("offers out of range");
            }
        }
    }

    /** Why no curve follows from offers; the names are stable keys. */
    enum Reason {
        /** Offers at fewer than two rates say nothing of what another rate would do. */
        ONE_RATE,
        /** All were accepted, or all declined. */
        ALL_ALIKE,
        /** Dearer offers were not accepted less often. */
        NOT_FALLING,
        /** One rate parts those accepted from those declined: the steepness has no estimate. */
        SEPARATED
    }

    /**
     * A curve.
     *
     * @param curve the most likely one
     * @param betaError the standard error of its steepness
     */
    record Fitted(AcceptanceCurve curve, double betaError) implements AcceptanceFit {}

    /**
     * No curve.
     *
     * @param reason why
     */
    record None(Reason reason) implements AcceptanceFit {}

    /** The curve of some offers. */
    static AcceptanceFit of(List<Offers> offers) {
        return new AcceptanceSearch(offers).fit();
    }
}
