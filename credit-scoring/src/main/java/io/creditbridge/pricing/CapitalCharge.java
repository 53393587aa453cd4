package io.creditbridge.pricing;

/**
 * The capital a loan ties up.
 *
 * @param riskWeight the risk weight as a decimal, 0.75 for 75 %
 * @param capitalRatio capital held a yuan of weighted assets, 0.105 for 10.5 %
 */
public record CapitalCharge(double riskWeight, double capitalRatio) {

    /** Capital a yuan of balance. */
    double capitalPerYuan() {
        return riskWeight * capitalRatio;
    }
}
