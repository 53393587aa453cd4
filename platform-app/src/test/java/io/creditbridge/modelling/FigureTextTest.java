package io.creditbridge.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">1234567.891234|> 1,234,567.89",
                "<=1.2345678E7|≤ 12,345,678",
                "<=-0.123456789|≤ -0.1235",
                ">12|> 12",
                "<=1.5E-7|≤ 1.500e-07",
                "> 5 years|> 5 years",
                "retail|retail",
                ">1.2.3E|>1.2.3E"
            })
    void writesAHalfOfTheCasesByItsMiddleAndAWordAsItIs(String part, String written) {
        assertThat(FigureText.ofPart(part)).isEqualTo(written);
    }
}
