package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.LegalCeilings.Ceiling;
import io.creditbridge.pricing.LegalCeilings.Lender;
import io.creditbridge.pricing.LegalCeilings.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LegalLimitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LprTable LPR = LprTable.shipped();
    private static final LegalCeilings SHIPPED = LegalCeilings.shipped();

    @Test
    void knowsTheCeilingOfEachLenderOnEachDay() {
        assertThat(SHIPPED.on(DAY, Lender.BANK, LPR)).isEmpty();
        assertThat(cost(SHIPPED, DAY, Lender.MICRO_LOAN_COMPANY)).isEqualTo(0.24);
        assertThat(cost(SHIPPED, LocalDate.of(2028, 1, 1), Lender.MICRO_LOAN_COMPANY))
                .isCloseTo(0.12, within(1e-15));
        assertThat(cost(SHIPPED, DAY, Lender.PRIVATE_LENDER)).isCloseTo(0.12, within(1e-15));
        assertThat(SHIPPED.on(LocalDate.of(2020, 8, 19), Lender.PRIVATE_LENDER, LPR))
                .isEmpty();
    }

    @Test
    void takesTheLowerOfARateAndAMultiple() {
        LegalCeilings both = new LegalCeilings(List.of(
                new Row(Lender.MICRO_LOAN_COMPANY, LocalDate.of(2026, 1, 1), 0.18, 5, "notice"),
                new Row(Lender.MICRO_LOAN_COMPANY, LocalDate.of(2026, 2, 1), 0.18, 7, "notice")));
        assertThat(cost(both, LocalDate.of(2026, 1, 31), Lender.MICRO_LOAN_COMPANY))
                .isEqualTo(5 * 0.03);
        assertThat(cost(both, LocalDate.of(2026, 2, 1), Lender.MICRO_LOAN_COMPANY))
                .isEqualTo(0.18);
        assertThatThrownBy(() -> new Row(Lender.BANK, DAY, 0, 0, "neither"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheLowestCeilingOfAPeriodInWhichRuleOrPrimeRateChanges() {
        LocalDate beforeTheRule = LocalDate.of(2027, 12, 20);
        assertThat(lowest(SHIPPED, LPR, beforeTheRule, LocalDate.of(2027, 12, 31)))
                .isEqualTo(0.24);
        assertThat(lowest(SHIPPED, LPR, beforeTheRule, LocalDate.of(2028, 1, 1)))
                .isCloseTo(0.12, within(1e-15));
        LprTable falling = LPR.with(new LprTable.Row(LocalDate.of(2028, 2, 20), 0.025, 0.03, "operator"));
        LocalDate afterTheRule = LocalDate.of(2028, 2, 1);
        assertThat(lowest(SHIPPED, falling, afterTheRule, LocalDate.of(2028, 2, 19)))
                .isCloseTo(0.12, within(1e-15));
        assertThat(lowest(SHIPPED, falling, afterTheRule, LocalDate.of(2028, 3, 1)))
                .isCloseTo(0.10, within(1e-15));
    }

    @Test
    void leavesALoanThatIsPaidOffAtTheEndOfAYearTheWholeCeiling() {
        // Interest once at the end of twelve months: the effective yearly cost is the rate itself.
        LegalLimit limit = LegalLimit.of(ceiling(0.12), loan(0.24, 12, RepaymentMethod.BULLET, 0));
        assertThat(Objects.requireNonNull(limit.highestRate())).isCloseTo(0.12, within(1.5e-6));
        // A fee of 2 % of the loan at the start of its year: 0.98 (1 + cost) = 1 + rate.
        LegalLimit withFee = LegalLimit.of(ceiling(0.12), loan(0.24, 12, RepaymentMethod.BULLET, 0.02));
        assertThat(Objects.requireNonNull(withFee.highestRate())).isCloseTo(0.98 * 1.12 - 1, within(1.5e-6));
    }

    @Test
    void leavesNoRateWhereTheFeesAloneCostMore() {
        assertThat(LegalLimit.of(ceiling(0.02), loan(0.1, 12, RepaymentMethod.EQUAL_INSTALMENT, 0.05))
                        .highestRate())
                .isNull();
    }

    @Property(tries = 60)
    void isTheHighestRateThatKeepsTheCeiling(
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @DoubleRange(min = 0.05, max = 0.3) double yearlyCost,
            @ForAll @DoubleRange(max = 0.03) double fee,
            @ForAll RepaymentMethod method) {
        LoanCostRequest asked = loan(0.24, months, method, fee);
        Double highest = LegalLimit.of(ceiling(yearlyCost), asked).highestRate();
        if (highest == null) {
            assertThat(effective(asked.at(0))).isGreaterThan(yearlyCost);
            return;
        }
        assertThat(effective(asked.at(highest))).isLessThanOrEqualTo(yearlyCost);
        if (highest < 0.24) {
            assertThat(effective(asked.at(highest + 1e-6))).isGreaterThan(yearlyCost);
        }
    }

    private static double cost(LegalCeilings ceilings, LocalDate day, Lender lender) {
        return ceilings.on(day, lender, LPR).orElseThrow().yearlyCost();
    }

    private static double lowest(LegalCeilings ceilings, LprTable lpr, LocalDate first, LocalDate last) {
        return ceilings.lowest(first, last, Lender.MICRO_LOAN_COMPANY, lpr)
                .orElseThrow()
                .yearlyCost();
    }

    private static Ceiling ceiling(double yearlyCost) {
        return new Ceiling(yearlyCost, LocalDate.of(2020, 8, 20), "the rule");
    }

    private static LoanCostRequest loan(double rate, int months, RepaymentMethod method, double upfrontFee) {
        List<LoanCharge> fees = upfrontFee == 0
                ? List.of()
                : List.of(new LoanCharge(
                        "fee",
                        "guarantor",
                        new LoanCharge.RateOf(upfrontFee, ChargeBase.PRINCIPAL),
                        ChargeTiming.UPFRONT));
        return new LoanCostRequest(
                new LoanTerms(Money.ofYuan(10_000_000), rate, months, method, DayCount.THIRTY_360, DAY),
                fees,
                List.of(),
                1);
    }

    private static double effective(LoanCostRequest request) {
        return LoanCostSheet.of(request) instanceof LoanCostOutcome.Listed(LoanCostSheet sheet)
                        && sheet.beforeSubsidies() instanceof AllInOutcome.Rate cost
                ? cost.effectiveRate()
                : Double.NaN;
    }
}
