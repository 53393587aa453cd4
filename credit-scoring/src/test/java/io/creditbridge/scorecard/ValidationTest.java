package io.creditbridge.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ValidationTest {

    @Test
    void measuresCalibrationErrorAndStabilityAsPublished() {
        double[] pd = {0.25, 0.25, 0.55, 0.75, 0.75};
        boolean[] bad = {false, false, true, true, true};
        assertThat(ProbabilityErrors.expectedCalibrationError(pd, bad, 2)).isCloseTo(0.29, within(1e-12));
        double[] before = {0.288, 0.224, 0.210, 0.278};
        double[] now = {0.298, 0.172, 0.216, 0.314};
        assertThat(ProbabilityErrors.populationStability(before, now)).isCloseTo(0.018630024627, within(5e-13));
    }

    @Test
    void measuresTheBrierScore() {
        double[] pd = {0.1, 0.8};
        boolean[] bad = {false, true};
        assertThat(ProbabilityErrors.brier(pd, bad)).isCloseTo((0.01 + 0.04) / 2, within(1e-15));
    }

    @Test
    void countsTiesHalf() {
        double[] risk = {1, 2, 2, 3};
        boolean[] bad = {false, true, false, true};
        Discrimination told = Discrimination.of(risk, bad);
        assertThat(told.auc()).isEqualTo(0.875);
        assertThat(told.gini()).isEqualTo(0.75);
        assertThat(told.ks()).isEqualTo(0.5);
    }

    @Test
    void refusesOneClassOnly() {
        double[] risk = {1, 2};
        boolean[] allGood = {false, false};
        assertThatThrownBy(() -> Discrimination.of(risk, allGood)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void theAreaIsTheShareOfPairsInOrder(@ForAll long seed, @ForAll @IntRange(min = 4, max = 60) int rows) {
        Random random = new Random(seed);
        double[] risk = new double[rows];
        boolean[] bad = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            risk[i] = random.nextInt(8);
            bad[i] = i == 0 || (i > 1 && random.nextBoolean());
        }
        double pairs = 0;
        double inOrder = 0;
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < rows; k++) {
                if (bad[i] && !bad[k]) {
                    pairs++;
                    inOrder += risk[i] > risk[k] ? 1 : risk[i] == risk[k] ? 0.5 : 0;
                }
            }
        }
        assertThat(Discrimination.of(risk, bad).auc()).isCloseTo(inOrder / pairs, within(1e-12));
    }

    @Test
    void splitsRowsIntoFoldsWithEqualSharesOfBadsTheSameWayEachTime() {
        boolean[] bad = new boolean[50];
        for (int i = 0; i < 10; i++) {
            bad[i * 3] = true;
        }
        StratifiedFolds folds = new StratifiedFolds(bad, 5, 11);
        StratifiedFolds again = new StratifiedFolds(bad, 5, 11);
        for (int fold = 0; fold < 5; fold++) {
            int bads = 0;
            for (int row : folds.rowsIn(fold)) {
                bads += bad[row] ? 1 : 0;
            }
            assertThat(bads).isEqualTo(2);
            assertThat(folds.rowsIn(fold)).hasSize(10).isEqualTo(again.rowsIn(fold));
            assertThat(folds.rowsOutside(fold)).hasSize(40);
        }
    }
}
