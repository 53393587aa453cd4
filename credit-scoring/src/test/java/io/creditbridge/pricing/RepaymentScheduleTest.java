package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import io.creditbridge.money.RefusedFigure;
import io.creditbridge.pricing.ScheduleOutcome.Planned;
import io.creditbridge.pricing.ScheduleOutcome.Refused;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepaymentScheduleTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Test
    void agreesWithThePublishedCaseOfApacheFineract() {
        RepaymentSchedule schedule = plan("100.00", 0.15678, 6, RepaymentMethod.EQUAL_INSTALMENT, DayCount.ACT_365);
        assertThat(schedule.instalments())
                .extracting(instalment -> instalment.payment().toString())
                .containsExactly("17.43", "17.43", "17.43", "17.43", "17.43", "17.47");
        assertThat(schedule.instalments())
                .extracting(instalment -> instalment.interest().toString())
                .containsExactly("1.33", "1.05", "0.90", "0.66", "0.46", "0.22");
        assertThat(schedule.instalments().getFirst().due()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(schedule.instalments().getFirst().balance()).isEqualTo(Money.parse("83.90"));
        assertThat(schedule.totalInterest()).isEqualTo(Money.parse("4.62"));
        assertThat(schedule.totalPayment()).isEqualTo(Money.parse("104.62"));
    }

    @Test
    void paysEqualPrincipalWithInterestOnWhatIsLeft() {
        RepaymentSchedule schedule = plan("1000.00", 0.12, 3, RepaymentMethod.EQUAL_PRINCIPAL, DayCount.THIRTY_360);
        assertThat(schedule.instalments())
                .extracting(instalment -> instalment.principal() + " " + instalment.interest())
                .containsExactly("333.33 10.00", "333.33 6.67", "333.34 3.33");
    }

    @Test
    void paysOnlyInterestBeforeTheEnd() {
        RepaymentSchedule schedule = plan("1000.00", 0.12, 3, RepaymentMethod.INTEREST_ONLY, DayCount.ACT_360);
        assertThat(schedule.instalments())
                .extracting(instalment -> instalment.principal() + " " + instalment.interest())
                .containsExactly("0.00 10.33", "0.00 9.67", "1000.00 10.33");
    }

    @Test
    void paysEverythingAtOnceAtTheEndOfABulletLoan() {
        RepaymentSchedule schedule = plan("1000.00", 0.0365, 12, RepaymentMethod.BULLET, DayCount.ACT_365);
        assertThat(schedule.instalments())
                .containsExactly(new Instalment(
                        1, LocalDate.of(2025, 1, 1), Money.ofYuan(1000), Money.parse("36.60"), Money.ZERO));
    }

    @Test
    void clipsDueDatesAtTheEndOfShortMonthsAndComesBackToTheDay() {
        LoanTerms terms = new LoanTerms(
                Money.ofYuan(100),
                0.1,
                3,
                RepaymentMethod.EQUAL_PRINCIPAL,
                DayCount.THIRTY_360,
                LocalDate.of(2024, 1, 31));
        assertThat(planned(terms).instalments())
                .extracting(Instalment::due)
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 0.1, 12, principal",
        "-1.00, 0.1, 12, principal",
        "10000000000.01, 0.1, 12, principal",
        "1.00, NaN, 12, annualRate",
        "1.00, Infinity, 12, annualRate",
        "1.00, -0.01, 12, annualRate",
        "1.00, 10.01, 12, annualRate",
        "1.00, 0.1, 0, termMonths",
        "1.00, 0.1, -3, termMonths",
        "1.00, 0.1, 601, termMonths"
    })
    void namesTheFigureThatCannotBeUsed(String principal, double rate, int months, String field) {
        LoanTerms terms = terms(principal, rate, months, RepaymentMethod.BULLET, DayCount.ACT_365);
        assertThat(RepaymentSchedule.plan(terms))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.figures())
                                .extracting(RefusedFigure::field)
                                .containsExactly(field));
    }

    @Property
    void principalSumsToTheLoanAndNothingIsEverNegative(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long fen,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 10) double rate,
            @ForAll @IntRange(min = 1, max = 600) int months,
            @ForAll RepaymentMethod method,
            @ForAll DayCount dayCount) {
        LoanTerms terms = new LoanTerms(Money.ofFen(fen), rate, months, method, dayCount, NEW_YEAR);
        RepaymentSchedule schedule = planned(terms);
        assertThat(schedule.instalments().stream()
                        .mapToLong(instalment -> instalment.principal().fen())
                        .sum())
                .isEqualTo(fen);
        assertThat(schedule.instalments()).allSatisfy(instalment -> {
            assertThat(instalment.principal().isNegative()).isFalse();
            assertThat(instalment.interest().isNegative()).isFalse();
            assertThat(instalment.balance().isNegative()).isFalse();
        });
        assertThat(schedule.instalments().getLast().balance()).isEqualTo(Money.ZERO);
    }

    private static RepaymentSchedule plan(
            String principal, double rate, int months, RepaymentMethod method, DayCount dayCount) {
        return planned(terms(principal, rate, months, method, dayCount));
    }

    private static LoanTerms terms(
            String principal, double rate, int months, RepaymentMethod method, DayCount dayCount) {
        return new LoanTerms(Money.parse(principal), rate, months, method, dayCount, NEW_YEAR);
    }

    private static RepaymentSchedule planned(LoanTerms terms) {
        return ((Planned) RepaymentSchedule.plan(terms)).schedule();
    }
}
