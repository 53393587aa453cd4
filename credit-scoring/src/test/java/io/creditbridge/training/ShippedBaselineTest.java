package io.creditbridge.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.scorecard.ShippedScorecards;
import io.creditbridge.training.DriftReading.Alarm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShippedBaselineTest {

    private final DriftBaseline baseline = ShippedBaseline.trade();

    @Test
    void holdsAWholeDistributionOfEachInputOfTheCard() {
        Scorecard card = ShippedScorecards.trade();
        assertThat(baseline.inputs()).hasSameSizeAs(card.characteristics());
        List<DriftBaseline.Distribution> all = new ArrayList<>(baseline.inputs());
        all.add(baseline.score());
        assertThat(all).allSatisfy(one -> {
            assertThat(one.shares()).hasSize(one.edges().size() + 2);
            assertThat(one.shares().stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(1, within(1e-12));
        });
        assertThat(baseline.badShare()).isEqualTo(18.0 / 82);
    }

    @Test
    void readsNoDriftInFirmsLikeThoseOfTheTrainingAndMuchInOthers() {
        DriftReading same = DriftReading.of(
                baseline,
                new DriftReading.Cases(alike(baseline.score()), inputsAlike()),
                new DriftReading.Outcomes(List.of(), List.of()));
        assertThat(same.scorePsi()).isLessThan(0.01);
        assertThat(same.alarms()).isEmpty();
        assertThat(same.expectedBadShare()).isNaN();
        DriftReading other = DriftReading.of(
                baseline,
                new DriftReading.Cases(Collections.nCopies(100, 0.004), inputsAlike()),
                new DriftReading.Outcomes(List.of(), List.of()));
        assertThat(other.alarms()).containsExactly(Alarm.SCORES_MOVED);
    }

    @Test
    void alarmsWhenMoreOrFewerGoBadThanChanceAllows() {
        assertThat(outcomes(200, 10).alarms()).isEmpty();
        assertThat(outcomes(200, 19).alarms())
                .as("less than three standard deviations")
                .isEmpty();
        assertThat(outcomes(200, 20).alarms()).containsExactly(Alarm.CALIBRATION_MOVED);
        assertThat(outcomes(200, 0).alarms()).containsExactly(Alarm.CALIBRATION_MOVED);
        assertThat(outcomes(49, 49).alarms()).as("too few to say").isEmpty();
        assertThat(outcomes(200, 20).observedBadShare()).isEqualTo(0.1);
    }

    private DriftReading outcomes(int loans, int bad) {
        List<Boolean> wentBad = IntStream.range(0, loans).mapToObj(i -> i < bad).toList();
        return DriftReading.of(
                baseline,
                new DriftReading.Cases(alike(baseline.score()), inputsAlike()),
                new DriftReading.Outcomes(Collections.nCopies(loans, 0.05), wentBad));
    }

    private List<double[]> inputsAlike() {
        return baseline.inputs().stream()
                .map(input ->
                        alike(input).stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
    }

    /** A thousand values that fall into the bins as the baseline's did. */
    private static List<Double> alike(DriftBaseline.Distribution distribution) {
        List<Double> values = new ArrayList<>();
        for (int bin = 0; bin < distribution.shares().size(); bin++) {
            double value = bin > distribution.edges().size()
                    ? Double.NaN
                    : bin < distribution.edges().size()
                            ? distribution.edges().get(bin)
                            : distribution.edges().getLast() + 1;
            values.addAll(Collections.nCopies(
                    (int) Math.rint(1_000 * distribution.shares().get(bin)), value));
        }
        return values;
    }
}
