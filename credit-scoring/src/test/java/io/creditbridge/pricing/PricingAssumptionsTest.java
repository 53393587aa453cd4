package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PricingAssumptionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void letsRiskDriftToTheLongRunYearByYear() {
        List<Double> sound = of(0.03, 0.5).annualPd(0.01, 36);
        assertThat(sound).hasSize(3);
        assertThat(sound.getFirst()).isEqualTo(0.01);
        assertThat(sound.get(1)).isCloseTo(0.02, Offset.offset(1e-15));
        assertThat(sound.get(2)).isCloseTo(0.025, Offset.offset(1e-15));
        assertThat(of(0.03, 0.5).annualPd(0.11, 25).get(2)).isCloseTo(0.05, Offset.offset(1e-15));
    }

    @Test
    void keepsTheFirstYearWhereRiskPersists() {
        assertThat(of(0.03, 1).annualPd(0.11, 30))
                .allSatisfy(pd -> assertThat(pd).isCloseTo(0.11, Offset.offset(1e-15)));
        assertThat(of(0.03, 0.2).annualPd(0.11, 12)).containsExactly(0.11);
    }

    @Test
    void aWorseFirstYearNeverGivesABetterLaterOne() {
        PricingAssumptions shipped = PolicyData.shipped().assumptionsOn(DAY);
        for (double pd = 0.001; pd < 0.9; pd += 0.003) {
            List<Double> better = shipped.annualPd(pd, 120);
            List<Double> worse = shipped.annualPd(pd + 0.001, 120);
            for (int year = 0; year < better.size(); year++) {
                assertThat(worse.get(year)).isGreaterThan(better.get(year)).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void refusesFiguresOutOfRange() {
        assertThatThrownBy(() -> of(1.1, 0.5)).hasMessageContaining("longRunPd");
        assertThatThrownBy(() -> of(0.03, Double.NaN)).hasMessageContaining("pdPersistence");
        assertThatThrownBy(() -> new PricingAssumptions(DAY, 0, 0.2, 12, 0.03, 1, 7.8, "x"))
                .hasMessageContaining("capitalRatio");
    }

    private static PricingAssumptions of(double longRun, double persistence) {
        return new PricingAssumptions(DAY, 0.105, 0.2, 12, longRun, persistence, 7.8, "test");
    }
}
