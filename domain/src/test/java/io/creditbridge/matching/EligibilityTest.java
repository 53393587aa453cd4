package io.creditbridge.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final RegionTree REGIONS = RegionTree.of(Map.of("town", "city", "city", "province"));
    private static final FirmProfile FIRM = new FirmProfile(
            "town",
            "C13",
            24,
            Money.ofYuan(3_000_000),
            Money.ofYuan(500_000),
            "WORKING_CAPITAL",
            Set.of("EQUIPMENT"),
            3);

    @Test
    void isEligibleWhereEveryRuleHolds() {
        assertThat(Eligibility.of(FIRM, fitting(), REGIONS)).isEqualTo(new Eligibility.Eligible());
    }

    @Test
    void asksNothingByEmptySets() {
        ProductConditions open = new ProductConditions(
                Set.of(), Set.of(), 0, Money.ZERO, Money.ZERO, Money.ofYuan(500_000), Set.of(), Set.of(), 99);
        assertThat(Eligibility.of(FIRM, open, REGIONS)).isEqualTo(new Eligibility.Eligible());
    }

    @Test
    void namesEveryFailedRuleWithTheSmallestMend() {
        ProductConditions product = new ProductConditions(
                Set.of("elsewhere"),
                Set.of("F51"),
                36,
                Money.ofYuan(5_000_000),
                Money.ofYuan(600_000),
                Money.ofYuan(900_000),
                Set.of("EXPANSION"),
                Set.of("REAL_ESTATE", "DEPOSIT"),
                2);
        assertThat(Eligibility.of(FIRM, product, REGIONS))
                .isEqualTo(new Eligibility.Ineligible(List.of(
                        new FailedRule("region", "town", "elsewhere", oneOf("elsewhere")),
                        new FailedRule("industry", "C13", "F51", oneOf("F51")),
                        new FailedRule("months-in-business", "24", "36", new Mend.WaitMonths(12)),
                        new FailedRule(
                                "turnover",
                                "3000000.00",
                                "5000000.00",
                                new Mend.RaiseTurnover(Money.ofYuan(2_000_000))),
                        new FailedRule(
                                "amount", "500000.00", "600000.00 - 900000.00", new Mend.AskFor(Money.ofYuan(600_000))),
                        new FailedRule("purpose", "WORKING_CAPITAL", "EXPANSION", oneOf("EXPANSION")),
                        new FailedRule(
                                "collateral", "EQUIPMENT", "DEPOSIT, REAL_ESTATE", oneOf("DEPOSIT", "REAL_ESTATE")),
                        new FailedRule("grade", "3", "2", new Mend.ReachGrade(2)))));
    }

    @Test
    void servesEverythingInsideARegion() {
        assertThat(REGIONS.withAncestors("town")).containsExactly("town", "city", "province");
        assertThat(REGIONS.withAncestors("unknown")).containsExactly("unknown");
    }

    @Test
    void refusesARegionThatLiesInItself() {
        Map<String, String> circle = Map.of("a", "b", "b", "c", "c", "a");
        assertThatThrownBy(() -> RegionTree.of(circle)).hasMessageContaining("lies in itself");
    }

    private static ProductConditions fitting() {
        return new ProductConditions(
                Set.of("province"),
                Set.of("C13", "F51"),
                24,
                Money.ofYuan(3_000_000),
                Money.ofYuan(500_000),
                Money.ofYuan(500_000),
                Set.of("WORKING_CAPITAL"),
                Set.of("EQUIPMENT", "REAL_ESTATE"),
                3);
    }

    private static Mend oneOf(String... options) {
        return new Mend.OneOf(new TreeSet<>(Set.of(options)));
    }
}
