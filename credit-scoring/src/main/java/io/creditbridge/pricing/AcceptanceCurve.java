package io.creditbridge.pricing;

/**
 * The chance that a customer accepts a rate, a(r) = 1/(1 + e^{α+βr}), and the rate that earns most under it.
 *
 * @param alpha level of the curve
 * @param beta how fast customers leave as the rate rises, above zero
 */
public record AcceptanceCurve(double alpha, double beta) {

    /**
     * Checks that the curve falls.
     *
     * @throws IllegalArgumentException if a parameter is not finite or beta is not above zero
     */
    public AcceptanceCurve {
        if (!Double.isFinite(alpha) || !Double.isFinite(beta) || beta <= 0) {
            throw new IllegalArgumentException("an acceptance curve must fall: alpha " + alpha + ", beta " + beta);
        }
    }

    /** The chance that the rate is accepted. */
    public double acceptance(double annualRate) {
        return 1 / (1 + StrictMath.exp(alpha + beta * annualRate));
    }

    /**
     * The rate that makes (r − r0)·a(r) largest: r0 + [1 + W(e^{−(1+α+βr0)})]/β.
     *
     * @param breakEvenRate r0, the rate below which the loan earns nothing
     */
    public double bestRate(double breakEvenRate) {
        return breakEvenRate + bestMargin(breakEvenRate);
    }

    /** What the best rate asks above break-even, [1 + W(e^{−(1+α+βr0)})]/β. */
    double bestMargin(double breakEvenRate) {
        return (1 + LambertW.ofExp(-(1 + alpha + beta * breakEvenRate))) / beta;
    }

    /** What a rate earns a year for each yuan asked for, (r − r0)·a(r). */
    public double profit(double annualRate, double breakEvenRate) {
        return (annualRate - breakEvenRate) * acceptance(annualRate);
    }

    /** The rate that earns most within a range; where the best lies outside, its nearer end: profit has one peak. */
    public double bestRateWithin(double breakEvenRate, double least, double greatest) {
        return Math.clamp(bestRate(breakEvenRate), least, greatest);
    }
}
