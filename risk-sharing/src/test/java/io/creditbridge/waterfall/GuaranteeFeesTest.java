package io.creditbridge.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Fee;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuaranteeFeesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final SchemeCatalog CATALOG = SchemeCatalog.shipped();

    @ParameterizedTest(name = "{0} over {1} months: {2}")
    @CsvSource({
        "250000.00, 120, 5625.00",
        "1500000.00, 120, 39687.50",
        "150000.00, 120, 2550.00",
        "150000.01, 120, 3375.00",
        "700000.00, 120, 15750.00",
        "700000.01, 120, 18375.00",
        "250000.00, 12, 468.75",
        "250000.00, 13, 5625.00"
    })
    void chargesTheUpfrontFeeOnTheGuaranteedPart(String amount, int termMonths, String fee) {
        assertThat(upfront(List.of(LoanTerms.of(Money.parse(amount), DAY, termMonths))))
                .extracting(line -> line.amount().toString())
                .containsExactly(fee);
    }

    @ParameterizedTest(name = "CGTMSE, {0}: {1} a year")
    @CsvSource({"1000000.00, 2775.00", "5000000.00, 20625.00", "10000000.00, 45000.00", "10000000.01, 90000.00"})
    void theTrustsYearlyFeeRisesWithTheLoan(String amount, String fee) {
        LoanTerms loan = LoanTerms.of(Money.parse(amount), DAY, 36).withBorrowerClass("OTHER");
        assertThat(lines("in-cgtmse", List.of(loan))).singleElement().satisfies(line -> {
            assertThat(line.timing()).isEqualTo(Fee.Timing.YEARLY);
            // 0.37, 0.55, 0.60 and 1.20 % of the guaranteed three quarters.
            assertThat(line.amount()).isEqualTo(Money.parse(fee));
        });
    }

    @Test
    void addsLoansWithinNinetyDaysTogether() {
        LoanTerms first = LoanTerms.of(Money.ofYuan(150_000), DAY, 120);
        LoanTerms inside = LoanTerms.of(Money.ofYuan(150_000), DAY.plusDays(90), 120);
        LoanTerms outside = LoanTerms.of(Money.ofYuan(150_000), DAY.plusDays(91), 120);
        assertThat(upfront(List.of(inside, first))).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualTo(Money.ofYuan(6_750));
            assertThat(line.baseAmount()).isEqualTo(Money.ofYuan(225_000));
            assertThat(line.loanNumbers()).containsExactlyInAnyOrder(1, 2);
        });
        assertThat(upfront(List.of(first, outside)))
                .extracting(FeeLine::amount)
                .containsExactly(Money.ofYuan(2_550), Money.ofYuan(2_550));
    }

    @Test
    void chargesTheYearlyFeeOnTheGuaranteedBalance() {
        assertThat(lines("sba-7a-fy2026", List.of(LoanTerms.of(Money.ofYuan(250_000), DAY, 120))))
                .filteredOn(line -> line.timing() == Fee.Timing.YEARLY)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.amount()).isEqualTo(Money.parse("1031.25"));
                    assertThat(line.rate()).isEqualByComparingTo("0.0055");
                    assertThat(line.payee()).isEqualTo(Party.GUARANTOR);
                });
    }

    @Test
    void chargesNothingWhereFeesWereWaived() {
        assertThat(lines(
                        "sba-7a-fy2025",
                        List.of(LoanTerms.of(Money.ofYuan(250_000), LocalDate.parse("2025-03-26"), 120))))
                .isEmpty();
    }

    @Test
    void saysWhichLoanTheSchemeDoesNotTake() {
        Scheme scheme = CATALOG.versionsOf("uk-ggs-2024").getFirst();
        FeeOutcome outcome = GuaranteeFees.of(
                scheme,
                List.of(LoanTerms.of(Money.ofYuan(1), DAY, 12), LoanTerms.of(Money.parse("2000000.01"), DAY, 12)));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FeeOutcome.Ineligible.class,
                        refused -> assertThat(refused.loanNumber()).isEqualTo(2));
    }

    private static List<FeeLine> upfront(List<LoanTerms> loans) {
        return lines("sba-7a-fy2026", loans).stream()
                .filter(line -> line.timing() == Fee.Timing.ONCE)
                .toList();
    }

    private static List<FeeLine> lines(String id, List<LoanTerms> loans) {
        Scheme scheme = CATALOG.versionsOf(id).stream()
                .filter(version ->
                        version.header().validity().contains(loans.getFirst().approvedOn()))
                .findFirst()
                .orElseThrow();
        return GuaranteeFees.of(scheme, loans) instanceof FeeOutcome.Charged(List<FeeLine> lines) ? lines : List.of();
    }
}
