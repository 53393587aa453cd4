package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.money.Money;
import io.creditbridge.money.RefusedFigure;
import io.creditbridge.pricing.BreakEvenOutcome.BreakEven;
import io.creditbridge.pricing.BreakEvenOutcome.NoRate;
import io.creditbridge.pricing.BreakEvenOutcome.Reason;
import io.creditbridge.pricing.BreakEvenOutcome.Refused;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class BreakEvenRateTest {

    private static final Money MILLION = Money.ofYuan(1_000_000);
    private static final CapitalCharge CAPITAL = new CapitalCharge(0.75, 0.105);
    private static final CapitalCharge NO_CAPITAL = new CapitalCharge(0, 0.105);

    @Test
    void agreesWithTheWorkedOnePeriodCases() {
        BankCosts costs = new BankCosts(0.018, 0.009, 0.12, 0, 0);
        assertThat(rate(onePeriod(costs, 0.2))).isCloseTo(0.0382384615, within(5e-11));
        assertThat(rate(onePeriod(costs, 1))).isCloseTo(0.04746923, within(5e-9));
    }

    @Test
    void agreesWithTheWorkedCaseOfThirtySixEqualInstalments() {
        assertThat(rate(thirtySixMonths(PricingMethod.EQUAL_INSTALMENT))).isCloseTo(0.0384359378, within(5e-11));
    }

    @Property
    void withoutAnyLossTheRateIsFundingPlusCostPlusCapital(
            @ForAll PricingMethod method,
            @ForAll @IntRange(min = 1, max = 600) int months,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.3) double funding,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.1) double operating,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.3) double hurdle) {
        LossTerms none = new LossTerms(List.of(0.0), 0.45, 1, 12);
        BankCosts costs = new BankCosts(funding, operating, hurdle, 0, 0);
        BankCosts fundingOnly = new BankCosts(funding, 0, hurdle, 0, 0);
        double capital = 0.75 * 0.105 * (hurdle - funding);
        assertThat(rate(new BreakEvenTerms(MILLION, months, method, fundingOnly, NO_CAPITAL, none)))
                .isCloseTo(funding, within(1e-12));
        assertThat(rate(new BreakEvenTerms(MILLION, months, method, costs, NO_CAPITAL, none)))
                .isCloseTo(funding + operating, within(1e-12));
        assertThat(rate(new BreakEvenTerms(MILLION, months, method, costs, CAPITAL, none)))
                .isCloseTo(funding + operating + capital, within(1e-12));
    }

    @Property
    void theLinesAddUpToTheRate(
            @ForAll PricingMethod method,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.3) double pd,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double share,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.02) double subsidy,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.02) double fee) {
        BankCosts costs = new BankCosts(0.02, 0.008, 0.12, subsidy, fee);
        LossTerms losses = new LossTerms(List.of(pd), 0.45, share, 12);
        BreakEven found = solve(new BreakEvenTerms(MILLION, months, method, costs, CAPITAL, losses));
        assertThat(found.lines().stream().mapToDouble(PriceLine::rate).sum()).isCloseTo(found.rate(), within(1e-12));
        assertThat(found.lines().get(4).rate()).isLessThanOrEqualTo(1e-12);
        assertThat(found.lines().get(5).rate()).isLessThanOrEqualTo(1e-12);
    }

    @Property
    void theRateRisesWithDefaultLossShareCostAndFunding(
            @ForAll PricingMethod method,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.2) double pd,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.9) double lgd,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.9) double share) {
        double base = rate(terms(method, months, 0.02, 0.008, pd, lgd, share));
        double slack = 1e-12;
        assertThat(rate(terms(method, months, 0.02, 0.008, pd + 0.05, lgd, share)))
                .isGreaterThan(base - slack);
        assertThat(rate(terms(method, months, 0.02, 0.008, pd, lgd + 0.1, share)))
                .isGreaterThan(base - slack);
        assertThat(rate(terms(method, months, 0.02, 0.008, pd, lgd, share + 0.1)))
                .isGreaterThan(base - slack);
        assertThat(rate(terms(method, months, 0.02, 0.009, pd, lgd, share))).isGreaterThan(base);
        assertThat(rate(terms(method, months, 0.021, 0.008, pd, lgd, share))).isGreaterThan(base);
    }

    @Property
    void theReturnOnCapitalAtTheBreakEvenRateIsTheHurdle(
            @ForAll PricingMethod method, @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.2) double pd) {
        BreakEvenTerms terms = terms(method, 24, 0.02, 0.008, pd, 0.45, 0.2);
        assertThat(ReturnOnCapital.at(rate(terms), terms)).isCloseTo(0.12, within(1e-9));
    }

    @Test
    void pricesEveryMethodOfTheSameLoanNearTheSameRate() {
        for (PricingMethod method : PricingMethod.values()) {
            assertThat(rate(thirtySixMonths(method))).as(method.name()).isBetween(0.036, 0.041);
        }
    }

    @Test
    void givesNoRateWhereDefaultIsCertain() {
        for (PricingMethod method : PricingMethod.values()) {
            assertThat(BreakEvenRate.of(terms(method, 12, 0.02, 0.008, 1, 0.45, 1)))
                    .isEqualTo(new NoRate(Reason.DEFAULT_IS_CERTAIN));
        }
    }

    @Test
    void givesNoRateBeyondTheHighestByAnyMethod() {
        for (PricingMethod method : PricingMethod.values()) {
            assertThat(BreakEvenRate.of(terms(method, 12, 0.02, 0.008, 0.9999999, 1, 1)))
                    .as(method.name())
                    .isEqualTo(new NoRate(Reason.NOT_WITHIN_LIMITS));
        }
    }

    @Property
    void answersInOnePeriodNoRateBeyondTheHighest(@ForAll @Scale(6) @DoubleRange(min = 0, max = 0.999999) double pd) {
        double closedForm = (0.02 + 0.008 + 0.75 * 0.105 * (0.12 - 0.02) + pd) / (1 - pd);
        BreakEvenOutcome outcome = BreakEvenRate.of(terms(PricingMethod.ONE_PERIOD, 12, 0.02, 0.008, pd, 1, 1));
        if (closedForm <= BreakEvenRate.HIGHEST) {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            BreakEven.class, found -> assertThat(found.rate()).isCloseTo(closedForm, within(1e-12)));
        } else {
            assertThat(outcome).isEqualTo(new NoRate(Reason.NOT_WITHIN_LIMITS));
        }
    }

    @Test
    void namesEveryFigureThatCannotBeUsed() {
        BankCosts costs = new BankCosts(Double.NaN, -0.1, 0.12, 2, 0);
        LossTerms losses = new LossTerms(List.of(0.02, 1.2), 1.1, -0.2, -1);
        BreakEvenTerms terms = new BreakEvenTerms(
                Money.ofYuan(-1), 601, PricingMethod.BULLET, costs, new CapitalCharge(0.75, 2), losses);
        assertThat(BreakEvenRate.of(terms))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.figures())
                                .extracting(RefusedFigure::field)
                                .containsExactly(
                                        "principal",
                                        "termMonths",
                                        "fundingRate",
                                        "operatingCostRate",
                                        "subsidyRate",
                                        "capitalRatio",
                                        "lgd",
                                        "bankLossShare",
                                        "recoveryLagMonths",
                                        "annualPd[1]"));
        LossTerms noYears = new LossTerms(List.of(), 0.45, 1, 12);
        BankCosts sound = new BankCosts(0.02, 0.008, 0.12, 0, 0);
        assertThat(BreakEvenRate.of(new BreakEvenTerms(MILLION, 12, PricingMethod.BULLET, sound, CAPITAL, noYears)))
                .isInstanceOf(Refused.class);
    }

    private static BreakEvenTerms onePeriod(BankCosts costs, double share) {
        LossTerms losses = new LossTerms(List.of(0.025), 0.45, share, 12);
        return new BreakEvenTerms(MILLION, 12, PricingMethod.ONE_PERIOD, costs, CAPITAL, losses);
    }

    private static BreakEvenTerms thirtySixMonths(PricingMethod method) {
        BankCosts costs = new BankCosts(0.02, 0.008, 0.12, 0, 0);
        LossTerms losses = new LossTerms(List.of(0.02, 0.025, 0.03), 0.45, 0.2, 12);
        return new BreakEvenTerms(MILLION, 36, method, costs, CAPITAL, losses);
    }

    private static BreakEvenTerms terms(
            PricingMethod method, int months, double funding, double operating, double pd, double lgd, double share) {
        BankCosts costs = new BankCosts(funding, operating, 0.12, 0, 0);
        return new BreakEvenTerms(MILLION, months, method, costs, CAPITAL, new LossTerms(List.of(pd), lgd, share, 12));
    }

    private static double rate(BreakEvenTerms terms) {
        return solve(terms).rate();
    }

    private static BreakEven solve(BreakEvenTerms terms) {
        assertThat(BreakEvenRate.of(terms)).isInstanceOf(BreakEven.class);
        return (BreakEven) BreakEvenRate.of(terms);
    }
}
