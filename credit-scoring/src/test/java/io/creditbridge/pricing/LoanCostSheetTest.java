package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.money.Money;
import io.creditbridge.money.RefusedFigure;
import io.creditbridge.pricing.AllInOutcome.Rate;
import io.creditbridge.pricing.LoanCharge.FixedAmount;
import io.creditbridge.pricing.LoanCharge.RateOf;
import io.creditbridge.pricing.LoanCostOutcome.Listed;
import io.creditbridge.pricing.LoanCostOutcome.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoanCostSheetTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LoanTerms YEAR = terms(12, RepaymentMethod.EQUAL_INSTALMENT);
    private static final LoanTerms TWO_YEARS = terms(18, RepaymentMethod.INTEREST_ONLY);

    @Test
    void showsThatAOneOffFeeOfOnePointCostsAboutTwoPointsOfAllInRate() {
        LoanCharge fee = new LoanCharge(
                "guarantee fee", "guarantor", new RateOf(0.01, ChargeBase.PRINCIPAL), ChargeTiming.UPFRONT);
        LoanCostSheet without = sheet(YEAR, List.of(), List.of(), 0);
        LoanCostSheet with = sheet(YEAR, List.of(fee), List.of(), 0);
        assertThat(effective(without.beforeSubsidies())).isCloseTo(0.03918668, within(5e-8));
        assertThat(effective(with.beforeSubsidies())).isCloseTo(0.05879268, within(5e-8));
        assertThat(with.totalFees()).isEqualTo(Money.ofYuan(10_000));
    }

    @Test
    void datesEveryPaymentOfAYearlyFeeOnTheGuaranteedBalance() {
        LoanCharge fee = new LoanCharge(
                "guarantee fee", "guarantor", new RateOf(0.01, ChargeBase.GUARANTEED), ChargeTiming.YEARLY);
        LoanCostSheet sheet = sheet(TWO_YEARS, List.of(fee), List.of(), 0.8);
        assertThat(sheet.fees())
                .containsExactly(new CostLine(
                        "guarantee fee",
                        "guarantor",
                        List.of(
                                new CashFlow(START, Money.ofYuan(-8000)),
                                new CashFlow(START.plusMonths(12), Money.ofYuan(-4000)))));
        assertThat(sheet.fees().getFirst().total()).isEqualTo(Money.ofYuan(12_000));
    }

    @Test
    void takesASubsidyOfInterestOffTheAllInRate() {
        LoanCharge subsidy = new LoanCharge(
                "interest subsidy",
                "finance bureau",
                new RateOf(0.015, ChargeBase.BALANCE),
                ChargeTiming.EACH_INSTALMENT);
        LoanCostSheet sheet = sheet(YEAR, List.of(), List.of(subsidy), 0);
        double before = ((Rate) sheet.beforeSubsidies()).nominalRate().orElseThrow();
        double after = ((Rate) sheet.afterSubsidies()).nominalRate().orElseThrow();
        assertThat(before - after).isCloseTo(0.015, within(1e-7));
        assertThat(sheet.totalCost()).isEqualTo(sheet.schedule().totalInterest().minus(sheet.totalSubsidies()));
    }

    @Test
    void paysAFixedFeeWithEachInstalmentAndOnceForABullet() {
        LoanCharge fee =
                new LoanCharge("account fee", "bank", new FixedAmount(Money.ofYuan(20)), ChargeTiming.EACH_INSTALMENT);
        assertThat(sheet(YEAR, List.of(fee), List.of(), 0).totalFees()).isEqualTo(Money.ofYuan(240));
        LoanCostSheet bullet = sheet(terms(12, RepaymentMethod.BULLET), List.of(fee), List.of(), 0);
        assertThat(bullet.totalFees()).isEqualTo(Money.ofYuan(20));
        assertThat(bullet.cashFlows()).hasSize(3);
    }

    @Test
    void namesEveryFigureThatCannotBeUsed() {
        LoanCharge absurd =
                new LoanCharge("fee", "payee", new RateOf(Double.NaN, ChargeBase.BALANCE), ChargeTiming.UPFRONT);
        LoanCharge negative = new LoanCharge("fee", "payee", new FixedAmount(Money.ofYuan(-1)), ChargeTiming.UPFRONT);
        LoanCostRequest request = new LoanCostRequest(YEAR, List.of(absurd), List.of(negative), 1.5);
        assertThat(LoanCostSheet.of(request))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.figures())
                                .extracting(RefusedFigure::field)
                                .containsExactly("guaranteedShare", "fees[0].rate", "subsidies[0].amount"));
    }

    @Test
    void refusesFeesThatTogetherCannotBeWritten() {
        LoanTerms longest = terms(600, RepaymentMethod.EQUAL_PRINCIPAL);
        LoanCharge huge = new LoanCharge(
                "fee", "payee", new FixedAmount(LoanTerms.PRINCIPAL_LIMIT), ChargeTiming.EACH_INSTALMENT);
        assertThat(LoanCostSheet.of(new LoanCostRequest(longest, List.of(huge, huge), List.of(), 0)))
                .isInstanceOf(Refused.class);
    }

    private static LoanTerms terms(int months, RepaymentMethod method) {
        return new LoanTerms(Money.ofYuan(1_000_000), 0.0385, months, method, DayCount.THIRTY_360, START);
    }

    private static LoanCostSheet sheet(
            LoanTerms terms, List<LoanCharge> fees, List<LoanCharge> subsidies, double guaranteedShare) {
        return ((Listed) LoanCostSheet.of(new LoanCostRequest(terms, fees, subsidies, guaranteedShare))).sheet();
    }

    private static double effective(AllInOutcome outcome) {
        return ((Rate) outcome).effectiveRate();
    }
}
