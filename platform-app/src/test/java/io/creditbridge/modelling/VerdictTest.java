package io.creditbridge.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.scorecard.Estimate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report says itself where its figures promise nothing. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "0.55, 0.48, 0.50, NO_BETTER_THAN_CHANCE NO_SURER_THAN_ONE_INPUT",
        "0.55, 0.50, 0.60, NO_BETTER_THAN_CHANCE LOSES_TO_ONE_INPUT",
        "0.80, 0.75, 0.80, LOSES_TO_ONE_INPUT",
        "0.907, 0.816, 0.900, NO_SURER_THAN_ONE_INPUT",
        "0.80, 0.75, 0.70, ''"
    })
    void comparesTheCardWithChanceAndWithTheBestSingleInput(double card, double lower, double one, String verdicts) {
        assertThat(Verdict.of(new Estimate(card, lower, 0.99), new Estimate(one, 0.4, 0.99)))
                .extracting(Verdict::name)
                .containsExactly(verdicts.isEmpty() ? new String[0] : verdicts.split(" "));
    }
}
