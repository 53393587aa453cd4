package io.creditbridge.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.capital.RiskWeightOutcome.Refused;
import io.creditbridge.capital.RiskWeightOutcome.Weighted;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskWeightTest {

    @ParameterizedTest
    @CsvSource({
        "0.0025, CORPORATE, 49.47", "0.0025, SME_CORPORATE, 39.01", "0.0025, RETAIL_OTHER, 21.15",
        "0.01, CORPORATE, 92.32", "0.01, SME_CORPORATE, 72.40", "0.01, RETAIL_OTHER, 45.77",
        "0.02, CORPORATE, 114.86", "0.02, SME_CORPORATE, 88.55", "0.02, RETAIL_OTHER, 57.99"
    })
    void agreesWithTheIllustrativeWeightsOfBaselTwoAnnexFive(double pd, AssetClass assetClass, double percent) {
        assertThat(irb(assetClass, pd, 0.45, 2.5, 5).riskWeight() * 100).isCloseTo(percent, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"CORPORATE, 1", "SME_CORPORATE, 0.85", "RETAIL_OTHER, 0.75", "RESIDENTIAL_MORTGAGE, 0.5"})
    void looksStandardisedWeightsUp(AssetClass assetClass, double weight) {
        Exposure exposure = new Exposure(CapitalApproach.STANDARDISED, assetClass, 0, 0, 0, 0);
        Weighted weighted = (Weighted) RiskWeight.of(exposure);
        assertThat(weighted.riskWeight()).isEqualTo(weight);
        assertThat(weighted.capitalRatio()).isCloseTo(weight * 0.08, within(1e-15));
        assertThat(weighted.correlation()).isEmpty();
    }

    @Test
    void raisesTheProbabilityOfDefaultToTheFloorAndHoldsTurnoverWithinItsRange() {
        assertThat(irb(AssetClass.CORPORATE, 0, 0.45, 2.5, 5))
                .isEqualTo(irb(AssetClass.CORPORATE, RiskWeight.PD_FLOOR, 0.45, 2.5, 5));
        assertThat(irb(AssetClass.SME_CORPORATE, 0.01, 0.45, 2.5, 1))
                .isEqualTo(irb(AssetClass.SME_CORPORATE, 0.01, 0.45, 2.5, 5));
        assertThat(irb(AssetClass.SME_CORPORATE, 0.01, 0.45, 2.5, 80))
                .isEqualTo(irb(AssetClass.CORPORATE, 0.01, 0.45, 2.5, 5));
        assertThat(irb(AssetClass.CORPORATE, 1, 0.45, 2.5, 5).riskWeight()).isZero();
    }

    @Test
    void substitutesTheGuarantorsWeightForTheCoveredPartOnlyWhereItIsLower() {
        assertThat(RiskWeight.withGuarantee(0.75, 0.2, 0.8)).isCloseTo(0.31, within(1e-15));
        assertThat(RiskWeight.withGuarantee(0.2, 0.75, 0.8)).isCloseTo(0.2, within(1e-15));
        assertThatThrownBy(() -> RiskWeight.withGuarantee(0.75, 0.2, 1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0.45, 2.5", "1.1, 0.45, 2.5", "-0.1, 0.45, 2.5", "0.01, 1.1, 2.5", "0.01, 0.45, 0.9"})
    void refusesFiguresThatCannotBeUsed(double pd, double lgd, double maturityYears) {
        Exposure exposure = new Exposure(CapitalApproach.IRB, AssetClass.CORPORATE, pd, lgd, maturityYears, Double.NaN);
        assertThat(RiskWeight.of(exposure)).isInstanceOf(Refused.class);
    }

    @Property
    void weightsAreNeverNegativeAndRiseWithTheLoss(
            @ForAll AssetClass assetClass,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double pd,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.9) double lgd) {
        double weight = irb(assetClass, pd, lgd, 2.5, 20).riskWeight();
        assertThat(weight).isNotNegative();
        assertThat(irb(assetClass, pd, lgd + 0.1, 2.5, 20).riskWeight()).isGreaterThanOrEqualTo(weight);
    }

    @Property
    void quantileAndDistributionUndoEachOther(@ForAll @Scale(12) @DoubleRange(min = 1e-12, max = 0.999999) double p) {
        double there = NormalDistribution.quantile(p);
        assertThat(NormalDistribution.cumulative(there)).isCloseTo(p, within(1e-12 * p + 1e-15));
    }

    @Test
    void agreesWithTabulatedNormalValues() {
        assertThat(NormalDistribution.quantile(0.999)).isCloseTo(3.090232306167813, within(1e-14));
        assertThat(NormalDistribution.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(NormalDistribution.cumulative(1)).isCloseTo(0.8413447460685429, within(1e-15));
        assertThat(NormalDistribution.cumulative(-8)).isCloseTo(6.220960574271785e-16, within(1e-28));
        assertThat(NormalDistribution.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(NormalDistribution.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    private static Weighted irb(
            AssetClass assetClass, double pd, double lgd, double maturityYears, double turnoverEurMillion) {
        return (Weighted) RiskWeight.of(
                new Exposure(CapitalApproach.IRB, assetClass, pd, lgd, maturityYears, turnoverEurMillion));
    }
}
