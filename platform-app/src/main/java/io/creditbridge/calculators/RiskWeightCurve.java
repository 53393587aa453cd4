package io.creditbridge.calculators;

import io.creditbridge.capital.CapitalApproach;
import io.creditbridge.capital.RiskWeightOutcome;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the weight of a loan moves with its probability of default, and what the other approach makes of it.
 *
 * @param points by rising probability, that of the loan among them; empty under the standardised approach
 * @param standardised the weight by the standardised table
 */
record RiskWeightCurve(List<Point> points, double standardised) {

    private static final List<Double> PROBABILITIES =
            List.of(0.0005, 0.001, 0.0025, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2);

    /** The weight at one probability. */
    record Point(double pd, boolean chosen, RiskWeightOutcome.Weighted weighted) {}

    static RiskWeightCurve of(RiskWeightRequest asked) {
        double standardised = BankCalculations.riskWeight(with(asked, CapitalApproach.STANDARDISED, asked.pd()))
                .riskWeight();
        Double own = asked.pd();
        if (asked.approach() == CapitalApproach.STANDARDISED || own == null) {
            return new RiskWeightCurve(List.of(), standardised);
        }
        TreeSet<Double> probabilities = new TreeSet<>(PROBABILITIES);
        probabilities.add(own);
        List<Point> points = probabilities.stream()
                .map(pd -> new Point(
                        pd, own.equals(pd), BankCalculations.riskWeight(with(asked, CapitalApproach.IRB, pd))))
                .toList();
        return new RiskWeightCurve(points, standardised);
    }

    private static RiskWeightRequest with(RiskWeightRequest asked, CapitalApproach approach, @Nullable Double pd) {
        return new RiskWeightRequest(
                approach, asked.assetClass(), pd, asked.lgd(), asked.maturityYears(), asked.turnoverEurMillion());
    }
}
