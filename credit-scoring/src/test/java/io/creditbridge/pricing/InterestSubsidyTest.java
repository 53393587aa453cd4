package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The interest subsidy of 2026: 1.5 points a year, at most two years, on at most 50 m, at most 1.5 m a firm. */
class InterestSubsidyTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final InterestSubsidy SUBSIDY =
            PolicyData.shipped().subsidyOn(START).orElseThrow();

    @Test
    void paysOneAndAHalfPointsOfTheBalanceWithEachInstalment() {
        LoanCostSheet sheet = sheet(1_000_000, 12, RepaymentMethod.INTEREST_ONLY, Money.ZERO, Money.ZERO);
        assertThat(sheet.totalSubsidies()).isEqualTo(Money.ofYuan(15_000));
        assertThat(sheet.subsidies().getFirst().payments())
                .hasSize(12)
                .allMatch(payment -> payment.amount().equals(Money.ofYuan(1_250)));
        assertThat(effective(sheet.afterSubsidies())).isLessThan(effective(sheet.beforeSubsidies()));
    }

    @ParameterizedTest
    @EnumSource(RepaymentMethod.class)
    void endsAfterTwoYears(RepaymentMethod method) {
        Money two = sheet(1_000_000, 24, RepaymentMethod.INTEREST_ONLY, Money.ZERO, Money.ZERO)
                .totalSubsidies();
        LoanCostSheet five = sheet(1_000_000, 60, method, Money.ZERO, Money.ZERO);
        assertThat(five.totalSubsidies()).isGreaterThan(Money.ZERO).isLessThanOrEqualTo(two);
        if (method == RepaymentMethod.BULLET || method == RepaymentMethod.INTEREST_ONLY) {
            assertThat(five.totalSubsidies()).isEqualTo(two);
        }
    }

    @Test
    void countsFiftyMillionOfAFirmsLoansAndOneAndAHalfMillionOfItsSubsidies() {
        assertThat(sheet(60_000_000, 12, RepaymentMethod.INTEREST_ONLY, Money.ZERO, Money.ZERO)
                        .totalSubsidies())
                .isEqualTo(Money.ofYuan(750_000));
        assertThat(sheet(60_000_000, 24, RepaymentMethod.INTEREST_ONLY, Money.ZERO, Money.ZERO)
                        .totalSubsidies())
                .isEqualTo(Money.ofYuan(1_500_000));
        assertThat(sheet(20_000_000, 24, RepaymentMethod.INTEREST_ONLY, Money.ofYuan(45_000_000), Money.ZERO)
                        .totalSubsidies())
                .isEqualTo(Money.ofYuan(150_000));
        assertThat(sheet(20_000_000, 24, RepaymentMethod.INTEREST_ONLY, Money.ZERO, Money.ofYuan(1_499_999))
                        .totalSubsidies())
                .isEqualTo(Money.ofYuan(1));
        assertThat(sheet(1_000_000, 12, RepaymentMethod.BULLET, Money.ofYuan(50_000_000), Money.ZERO)
                        .totalSubsidies())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void coversLoansApprovedWithinItsDays() {
        PolicyData data = PolicyData.shipped();
        assertThat(data.subsidyOn(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(data.subsidyOn(LocalDate.of(2026, 12, 31))).isPresent();
        assertThat(data.subsidyOn(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    private static LoanCostSheet sheet(
            long yuan, int months, RepaymentMethod method, Money otherBase, Money otherPaid) {
        LoanTerms terms = new LoanTerms(Money.ofYuan(yuan), 0.04, months, method, DayCount.THIRTY_360, START);
        LoanCharge charge = new LoanCharge(
                "subsidy",
                "budget",
                new LoanCharge.RateOf(SUBSIDY.annualRate(), ChargeBase.BALANCE),
                ChargeTiming.EACH_INSTALMENT,
                new LoanCharge.Limits(
                        SUBSIDY.months(),
                        SUBSIDY.baseLimit().minus(otherBase),
                        SUBSIDY.firmLimit().minus(otherPaid)));
        return LoanCostSheet.of(new LoanCostRequest(terms, List.of(), List.of(charge), 0))
                        instanceof LoanCostOutcome.Listed(LoanCostSheet sheet)
                ? sheet
                : org.assertj.core.api.Assertions.fail("no sheet");
    }

    private static double effective(AllInOutcome outcome) {
        return ((AllInOutcome.Rate) outcome).effectiveRate();
    }
}
