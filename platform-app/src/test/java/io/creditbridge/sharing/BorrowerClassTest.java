package io.creditbridge.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A firm's titles decide how a scheme with classes shares its loans (财金〔2024〕60号: 40, 35 or 30 % by the fund). */
class BorrowerClassTest {

    private static final Scheme TECH =
            SchemeCatalog.shipped().versionsOf("tech-innovation-2024").getFirst();

    @ParameterizedTest
    @CsvSource({
        "'', OTHER_TECH, 0.30",
        "CREDIT_ASSESSMENT, OTHER_TECH, 0.30",
        "HIGH_TECH, HIGH_TECH, 0.35",
        "INNOVATION_POINTS, INNOVATION_POINTS, 0.35",
        "HIGH_TECH LITTLE_GIANT, LITTLE_GIANT, 0.40",
        "NATIONAL_PROJECT HIGH_TECH, NATIONAL_PROJECT, 0.40"
    })
    void takesTheFirstClassThatTheFirmHasATitleFor(String titles, String expected, BigDecimal fund) {
        Set<String> held = titles.isEmpty() ? Set.of() : Set.of(titles.split(" "));
        OtherLoans beside = new OtherLoans(1, List.of(), Map.of(), held);
        var loan = LoansUnderScheme.terms(
                TECH, new LoansUnderScheme.Asked(Money.ofYuan(5_000_000), 12, false, LocalDate.of(2026, 3, 1), beside));
        assertThat(loan.borrowerClass()).isEqualTo(expected);
        assertThat(TECH.tierFor(loan).orElseThrow().shareOf(Party.NATIONAL_FUND))
                .isEqualByComparingTo(fund);
    }
}
