package io.creditbridge.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.features.Monotonicity;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MonotoneBinningTest {

    private static final BinningLimits LIMITS = new BinningLimits(20, 6, 0.05);

    @Property(tries = 200)
    void evidenceMovesOneWayWithinEveryLimit(
            @ForAll long seed, @ForAll @IntRange(min = 30, max = 400) int rows, @ForAll Monotonicity direction) {
        Random random = new Random(seed);
        double[] values = new double[rows];
        boolean[] bad = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = random.nextInt(10) == 0 ? Double.NaN : Math.rint(random.nextGaussian() * 10);
            bad[i] = i < 2 || random.nextDouble() < Logit.inverse(values[i] / 10 - 1);
        }
        Bins bins = MonotoneBinning.fit(values, bad, direction, LIMITS);
        assertThat(bins.intervals()).isBetween(1, LIMITS.bins());
        long[] goods = new long[bins.count()];
        long[] bads = new long[bins.count()];
        for (int i = 0; i < rows; i++) {
            (bad[i] ? bads : goods)[bins.of(values[i])]++;
        }
        double[] evidence = WeightOfEvidence.of(
                        Arrays.copyOf(goods, bins.intervals()), Arrays.copyOf(bads, bins.intervals()))
                .evidence();
        for (int bin = 1; bin < evidence.length; bin++) {
            double step = evidence[bin] - evidence[bin - 1];
            switch (direction) {
                case HIGHER_IS_SAFER -> assertThat(step).isPositive();
                case HIGHER_IS_RISKIER -> assertThat(step).isNegative();
                case UNDECLARED -> assertThat(Math.signum(step)).isEqualTo(Math.signum(evidence[1] - evidence[0]));
            }
            assertThat(goods[bin] + bads[bin]).isGreaterThanOrEqualTo((long) Math.ceil(0.05 * rows));
        }
    }

    @Test
    void givesMissingAndSpecialValuesBinsOfTheirOwn() {
        Bins bins = new Bins(new double[] {1, 5}, new double[] {-999});
        assertThat(bins.of(1)).isZero();
        assertThat(bins.of(1.5)).isEqualTo(1);
        assertThat(bins.of(6)).isEqualTo(2);
        assertThat(bins.of(Double.NaN)).isEqualTo(3);
        assertThat(bins.of(-999)).isEqualTo(4);
        assertThat(bins.count()).isEqualTo(5);
        double[] falling = {5, 1};
        assertThatThrownBy(() -> new Bins(falling, new double[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesAFeatureThatSaysNothingInOneInterval() {
        double[] constant = new double[50];
        boolean[] bad = new boolean[50];
        Arrays.fill(bad, 0, 10, true);
        assertThat(MonotoneBinning.fit(constant, bad, Monotonicity.UNDECLARED, LIMITS)
                        .intervals())
                .isEqualTo(1);
    }
}
