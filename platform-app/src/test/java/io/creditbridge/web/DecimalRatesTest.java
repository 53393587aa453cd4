package io.creditbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalRatesTest {

    @ParameterizedTest
    @CsvSource({"0.027999999999999997, 0.028", "0.0384359378123456, 0.038435937812", "-6.66e-16, 0", "0.041, 0.041"})
    void writesRatesWithoutTheTracesOfBinaryArithmetic(double computed, double written) {
        assertThat(DecimalRates.written(computed)).isEqualTo(written);
    }

    @Test
    void leavesWhatIsNoNumberAlone() {
        assertThat(DecimalRates.written(Double.NaN)).isNaN();
    }
}
