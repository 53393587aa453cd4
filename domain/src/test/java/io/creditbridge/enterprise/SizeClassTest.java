package io.creditbridge.enterprise;

import static io.creditbridge.enterprise.SizeClass.LARGE;
import static io.creditbridge.enterprise.SizeClass.MEDIUM;
import static io.creditbridge.enterprise.SizeClass.MICRO;
import static io.creditbridge.enterprise.SizeClass.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The statutory table once more, in yuan, as the notice 工信部联企业〔2011〕300号 prints it; both sides of every figure.
 *
 * <p>A row names an industry, then small, medium and large from: E people, R yearly revenue, A total assets; a dash where
 * the measure does not count.
 */
class SizeClassTest {

    private static final List<SizeClass> CLASSES = List.of(MICRO, SMALL, MEDIUM, LARGE);
    private static final int MANY = 1_000_000;
    private static final Money MUCH = Money.ofYuan(100_000_000_000L);
    private static final Money ONE_FEN = Money.ofFen(1);

    @ParameterizedTest
    @CsvSource({
        "AGRICULTURE,                 -,   -,    -,    500000,   5000000,  200000000,         -,        -,          -",
        "MANUFACTURING,              20, 300, 1000,   3000000,  20000000,  400000000,         -,        -,          -",
        "CONSTRUCTION,                -,   -,    -,   3000000,  60000000,  800000000,   3000000, 50000000,  800000000",
        "WHOLESALE,                   5,  20,  200,  10000000,  50000000,  400000000,         -,        -,          -",
        "RETAIL,                     10,  50,  300,   1000000,   5000000,  200000000,         -,        -,          -",
        "TRANSPORT,                  20, 300, 1000,   2000000,  30000000,  300000000,         -,        -,          -",
        "WAREHOUSING,                20, 100,  200,   1000000,  10000000,  300000000,         -,        -,          -",
        "POST,                       20, 300, 1000,   1000000,  20000000,  300000000,         -,        -,          -",
        "ACCOMMODATION_CATERING,     10, 100,  300,   1000000,  20000000,  100000000,         -,        -,          -",
        "INFORMATION_TRANSMISSION,   10, 100, 2000,   1000000,  10000000, 1000000000,         -,        -,          -",
        "SOFTWARE,                   10, 100,  300,    500000,  10000000,  100000000,         -,        -,          -",
        "REAL_ESTATE,                 -,   -,    -,   1000000,  10000000, 2000000000,  20000000, 50000000,  100000000",
        "PROPERTY_MANAGEMENT,       100, 300, 1000,   5000000,  10000000,   50000000,         -,        -,          -",
        "LEASING_BUSINESS_SERVICES,  10, 100,  300,         -,         -,          -,   1000000, 80000000, 1200000000",
        "OTHER,                      10, 100,  300,         -,         -,          -,         -,        -,          -"
    })
    void reachesAClassOnlyWithEveryFigure(
            Industry industry,
            String e1,
            String e2,
            String e3,
            String r1,
            String r2,
            String r3,
            String a1,
            String a2,
            String a3) {
        SizeStandard standard = industry.sizeStandard();
        List<String> people = List.of(e1, e2, e3);
        List<String> revenue = List.of(r1, r2, r3);
        List<String> assets = List.of(a1, a2, a3);
        for (int step = 0; step < 3; step++) {
            SizeClass reached = CLASSES.get(step + 1);
            SizeClass below = CLASSES.get(step);
            int e = people(people.get(step));
            Money r = money(revenue.get(step));
            Money a = money(assets.get(step));
            assertThat(standard.classify(e, r, a))
                    .as("%s exactly at %s", industry, reached)
                    .isEqualTo(reached);
            if (counts(people)) {
                assertThat(standard.classify(e - 1, MUCH, MUCH))
                        .as("one person fewer")
                        .isEqualTo(below);
            }
            if (counts(revenue)) {
                assertThat(standard.classify(MANY, r.minus(ONE_FEN), MUCH))
                        .as("one fen less")
                        .isEqualTo(below);
            }
            if (counts(assets)) {
                assertThat(standard.classify(MANY, MUCH, a.minus(ONE_FEN)))
                        .as("one fen less")
                        .isEqualTo(below);
            }
        }
    }

    private static boolean counts(List<String> figures) {
        return !figures.getFirst().equals("-");
    }

    private static int people(String figure) {
        return figure.equals("-") ? 0 : Integer.parseInt(figure);
    }

    private static Money money(String figure) {
        return figure.equals("-") ? Money.ZERO : Money.ofYuan(Long.parseLong(figure));
    }

    @Test
    void fallsToTheLowestClassThatOneFigureReaches() {
        SizeStandard retail = Industry.RETAIL.sizeStandard();
        assertThat(retail.classify(300, Money.ofYuan(999_999), Money.ZERO)).isEqualTo(MICRO);
        assertThat(retail.classify(9, MUCH, Money.ZERO)).isEqualTo(MICRO);
        assertThat(retail.classify(49, MUCH, Money.ZERO)).isEqualTo(SMALL);
        assertThat(retail.classify(299, MUCH, Money.ZERO)).isEqualTo(MEDIUM);
        assertThat(retail.classify(300, MUCH, Money.ZERO)).isEqualTo(LARGE);
    }

    @Test
    void neverShrinksWhenAFigureGrows() {
        for (Industry industry : Industry.values()) {
            Stream<SizeClass> growing = Stream.of(0, 4, 9, 19, 20, 100, 300, 1_000, 2_000)
                    .map(people -> industry.sizeStandard().classify(people, MUCH, MUCH));
            assertThat(growing.toList()).as("%s", industry).isSorted();
        }
        assertThat(Arrays.asList(SizeClass.values())).containsExactly(MICRO, SMALL, MEDIUM, LARGE);
    }
}
