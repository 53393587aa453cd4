package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class RateSearchTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Property(tries = 200)
    void endsWhereTheFunctionIsNowhereZero(
            @ForAll @DoubleRange(min = -6, max = 10) double guess,
            @ForAll @DoubleRange(min = -20, max = 20) double lowestAt) {
        assertThat(found(rate -> 1 + (rate - lowestAt) * (rate - lowestAt), guess))
                .isEmpty();
    }

    @Property(tries = 200)
    void findsTheZeroWhereverTheGuessLies(
            @ForAll @DoubleRange(min = -6, max = 10) double guess,
            @ForAll @DoubleRange(min = -5.9, max = 9.9) double zero) {
        assertThat(found(rate -> Math.exp(rate) - Math.exp(zero), guess).orElseThrow())
                .isCloseTo(zero, within(1e-9));
    }

    private static OptionalDouble found(DoubleUnaryOperator function, double guess) {
        return assertTimeoutPreemptively(
                LONG, () -> RateSearch.find(function, guess, BreakEvenRate.LOWEST, BreakEvenRate.HIGHEST));
    }
}
