package io.creditbridge.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FundingCurveTest {

    private static final BigDecimal OTHERWISE = new BigDecimal("0.05");

    @Test
    void drawsStraightLinesBetweenItsPointsAndStaysLevelBeyond() {
        FundingCurve curve = FundingCurve.parse("12:1.80, 36:2.10");
        assertThat(curve.rateFor(1, OTHERWISE)).isEqualByComparingTo("0.018");
        assertThat(curve.rateFor(12, OTHERWISE)).isEqualByComparingTo("0.018");
        assertThat(curve.rateFor(24, OTHERWISE)).isEqualByComparingTo("0.0195");
        assertThat(curve.rateFor(36, OTHERWISE)).isEqualByComparingTo("0.021");
        assertThat(curve.rateFor(360, OTHERWISE)).isEqualByComparingTo("0.021");
    }

    @Test
    void saysNothingWhereItIsEmpty() {
        assertThat(FundingCurve.NONE.rateFor(12, OTHERWISE)).isEqualTo(OTHERWISE);
        assertThat(FundingCurve.parse(" ").isEmpty()).isTrue();
    }

    @Test
    void readsWhatItWrites() {
        FundingCurve curve = FundingCurve.parse("6：1.7，12:1.75");
        assertThat(FundingCurve.parse(curve.toString())).isEqualTo(curve);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12:x", "12:1.8,12:1.9", "24:1.8,12:1.9", "0:1.8", "361:1.8", "12:-1", "12:1.8,"})
    void refusesWhatIsNoCurve(String text) {
        assertThatThrownBy(() -> FundingCurve.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
