package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.AllInOutcome.NoRate;
import io.creditbridge.pricing.AllInOutcome.NoRateReason;
import io.creditbridge.pricing.AllInOutcome.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class AllInCostTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void agreesWithTheExampleOfTheEuropeanDirective() {
        Rate rate = rate(
                AllInConvention.EFFECTIVE_ACT_365,
                flow(LocalDate.of(1994, 1, 1), "1000.00"),
                flow(LocalDate.of(1995, 7, 1), "-1200.00"));
        assertThat(rate.effectiveRate()).isCloseTo(0.1296, within(0.00005));
        assertThat(rate.nominalRate()).isEmpty();
        assertThat(rate.multipleRoots()).isFalse();
    }

    @Test
    void agreesWithTheExamplesOfRegulationZ() {
        assertThat(nominal(monthly("5000.00", "230.00", "230.00", 24))).isCloseTo(0.0969, within(0.00005));
        assertThat(nominal(monthly("5000.00", "250.00", "230.00", 24))).isCloseTo(0.1008, within(0.00005));
    }

    @Test
    void givesNoRateWhereNothingIsPaidBack() {
        assertThat(AllInCost.of(
                        List.of(flow(START, "1000.00"), flow(START.plusMonths(1), "1.00")),
                        AllInConvention.MONTHLY_IRR))
                .isEqualTo(new NoRate(NoRateReason.NO_SIGN_CHANGE));
        assertThat(AllInCost.of(List.of(), AllInConvention.MONTHLY_IRR))
                .isEqualTo(new NoRate(NoRateReason.TOO_FEW_FLOWS));
        assertThat(AllInCost.of(
                        List.of(flow(START, "1000.00"), flow(START, "-1000.00")), AllInConvention.EFFECTIVE_ACT_365))
                .isEqualTo(new NoRate(NoRateReason.TOO_FEW_FLOWS));
    }

    @Test
    void refusesMonthlyPeriodsBetweenDatesThatAreNotWholeMonthsApart() {
        assertThat(AllInCost.of(
                        List.of(flow(START, "1000.00"), flow(START.plusDays(45), "-1010.00")),
                        AllInConvention.MONTHLY_IRR))
                .isEqualTo(new NoRate(NoRateReason.NOT_WHOLE_MONTHS_APART));
        Rate monthEnds = rate(
                AllInConvention.MONTHLY_IRR,
                flow(LocalDate.of(2026, 1, 31), "1000.00"),
                flow(LocalDate.of(2026, 2, 28), "-1010.00"));
        assertThat(monthEnds.nominalRate().orElseThrow()).isCloseTo(0.12, within(1e-12));
    }

    @Test
    void seesEverySolutionAndGivesTheOneNearestTheContractRate() {
        // −(1 − 1.01v)(1 − 1.05v)(1 − 1.10v)·1000 by month: solutions at 1, 5 and 10 % a month.
        List<CashFlow> flows = List.of(
                flow(START, "100000.00"),
                flow(START.plusMonths(1), "-316000.00"),
                flow(START.plusMonths(2), "332650.00"),
                flow(START.plusMonths(3), "-116655.00"));
        Rate nearZero = (Rate) AllInCost.of(flows, AllInConvention.MONTHLY_IRR);
        Rate nearSixty = (Rate) AllInCost.of(flows, AllInConvention.MONTHLY_IRR, 0.7);
        assertThat(nearZero.multipleRoots()).isTrue();
        assertThat(nearZero.nominalRate().orElseThrow()).isCloseTo(0.12, within(1e-9));
        assertThat(nearSixty.nominalRate().orElseThrow()).isCloseTo(0.60, within(1e-9));
    }

    @Test
    void saysThatNoRateExistsWhereTheFlowsNeverBalance() {
        assertThat(AllInCost.of(
                        List.of(
                                flow(START, "100.00"),
                                flow(START.plusMonths(1), "-100.00"),
                                flow(START.plusMonths(2), "100.00")),
                        AllInConvention.MONTHLY_IRR))
                .isEqualTo(new NoRate(NoRateReason.NO_ROOT));
    }

    @Test
    void givesNoRateAboveAMillionPercent() {
        LocalDate due = START.plusDays(365);
        AllInConvention effective = AllInConvention.EFFECTIVE_ACT_365;
        assertThat(rate(effective, flow(START, "1.00"), flow(due, "-10000.99")).effectiveRate())
                .isCloseTo(9_999.99, within(1e-6));
        assertThat(AllInCost.of(List.of(flow(START, "1.00"), flow(due, "-10002.00")), effective))
                .isEqualTo(new NoRate(NoRateReason.OUT_OF_RANGE));
    }

    @Test
    void answersExtremeFlowsWithANumberOrAReason() {
        Rate cheap = rate(
                AllInConvention.EFFECTIVE_ACT_365, flow(START, "9999999999999.99"), flow(START.plusYears(50), "-0.01"));
        assertThat(cheap.effectiveRate()).isBetween(-1.0, -0.4);
        assertThat(AllInCost.of(
                        List.of(flow(START, "0.01"), flow(START.plusDays(1), "-9999999999999.99")),
                        AllInConvention.EFFECTIVE_ACT_365))
                .isEqualTo(new NoRate(NoRateReason.OUT_OF_RANGE));
        List<CashFlow> many = new ArrayList<>();
        for (int i = 0; i <= AllInCost.FLOW_LIMIT; i++) {
            many.add(flow(START, "1.00"));
        }
        assertThat(AllInCost.of(many, AllInConvention.EFFECTIVE_ACT_365))
                .isEqualTo(new NoRate(NoRateReason.TOO_MANY_FLOWS));
        List<CashFlow> swinging = new ArrayList<>();
        for (int i = 0; i <= AllInCost.SIGN_CHANGE_LIMIT + 1; i++) {
            swinging.add(flow(START.plusMonths(i), i % 2 == 0 ? "1.00" : "-1.00"));
        }
        assertThat(AllInCost.of(swinging, AllInConvention.EFFECTIVE_ACT_365))
                .isEqualTo(new NoRate(NoRateReason.TOO_MANY_SIGN_CHANGES));
    }

    @Property(tries = 200)
    void findsTheContractRateOfAnyScheduleWithoutFees(
            @ForAll @LongRange(min = 100_000_000L, max = 100_000_000_000L) long fen,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 1) double rate,
            @ForAll @IntRange(min = 1, max = 240) int months,
            @ForAll RepaymentMethod method) {
        LoanTerms terms = new LoanTerms(Money.ofFen(fen), rate, months, method, DayCount.THIRTY_360, START);
        LoanCostSheet sheet = ((LoanCostOutcome.Listed)
                        LoanCostSheet.of(new LoanCostRequest(terms, List.of(), List.of(), 0)))
                .sheet();
        double nominal = ((Rate) sheet.afterSubsidies()).nominalRate().orElseThrow();
        if (method != RepaymentMethod.BULLET || months == 1) {
            assertThat(nominal).isCloseTo(rate, within(1e-6));
        } else {
            assertThat(nominal).isLessThan(rate);
        }
    }

    @Property(tries = 200)
    void aLoanThatChargesNothingCostsExactlyNothing(
            @ForAll @LongRange(min = 100_000_000L, max = 100_000_000_000L) long fen,
            @ForAll @IntRange(min = 1, max = 240) int months,
            @ForAll RepaymentMethod method,
            @ForAll DayCount days) {
        LoanTerms terms = new LoanTerms(Money.ofFen(fen), 0, months, method, days, START);
        LoanCostSheet sheet = ((LoanCostOutcome.Listed)
                        LoanCostSheet.of(new LoanCostRequest(terms, List.of(), List.of(), 0)))
                .sheet();
        assertThat(sheet.afterSubsidies()).isEqualTo(new Rate(0.0, OptionalDouble.of(0.0), 12, false));
    }

    @Test
    void theSmallestCostIsStillOne() {
        Rate rate = rate(
                AllInConvention.EFFECTIVE_ACT_365,
                flow(START, "10000000000.00"),
                flow(START.plusDays(365), "-10000000000.01"));
        assertThat(rate.effectiveRate()).isCloseTo(1e-12, within(1e-15));
    }

    private static List<CashFlow> monthly(String lent, String first, String others, int payments) {
        List<CashFlow> flows = new ArrayList<>();
        flows.add(flow(START, lent));
        for (int i = 1; i <= payments; i++) {
            flows.add(flow(START.plusMonths(i), "-" + (i == 1 ? first : others)));
        }
        return flows;
    }

    private static double nominal(List<CashFlow> flows) {
        return ((Rate) AllInCost.of(flows, AllInConvention.MONTHLY_IRR))
                .nominalRate()
                .orElseThrow();
    }

    private static Rate rate(AllInConvention convention, CashFlow... flows) {
        return (Rate) AllInCost.of(List.of(flows), convention);
    }

    private static CashFlow flow(LocalDate date, String amount) {
        return new CashFlow(date, Money.parse(amount));
    }
}
