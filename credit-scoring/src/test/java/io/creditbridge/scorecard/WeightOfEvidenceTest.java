package io.creditbridge.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WeightOfEvidenceTest {

    private static final Offset<Double> PUBLISHED = within(5e-7);

    @Test
    void agreesWithThePublishedTableOfOptbinning() {
        long[] goods = {3, 3, 7, 10, 28, 44, 117};
        long[] bads = {115, 76, 61, 39, 55, 10, 1};
        WeightOfEvidence evidence = WeightOfEvidence.of(goods, bads);
        double[] published = {-3.125170, -2.710972, -1.643814, -0.839827, -0.153979, 2.002754, 5.283323};
        for (int bin = 0; bin < published.length; bin++) {
            assertThat(evidence.evidence(bin)).isCloseTo(published[bin], PUBLISHED);
        }
        assertThat(evidence.informationValue()).isCloseTo(5.04392547, within(5e-9));
    }

    @Test
    void addsHalfACaseToBothCountsOfABinThatLacksAClassAndLeavesAnEmptyBinAtZero() {
        WeightOfEvidence evidence = WeightOfEvidence.of(new long[] {10, 10, 0}, new long[] {0, 5, 0});
        assertThat(evidence.evidence(0)).isCloseTo(Math.log((10.5 / 20) / (0.5 / 5)), within(1e-15));
        assertThat(evidence.evidence(2)).isZero();
    }

    @Test
    void refusesOneClassOnly() {
        assertThatThrownBy(() -> WeightOfEvidence.of(new long[] {3, 4}, new long[] {0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
