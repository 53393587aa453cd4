package io.creditbridge.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EligibilityIndexTest {

    private static final List<String> RULES =
            List.of("region", "industry", "months-in-business", "turnover", "amount", "purpose", "collateral", "grade");

    @Property(tries = 200)
    void agreesWithTheRulesForEveryPair(@ForAll @IntRange(max = 700) int firms, @ForAll Random random) {
        RandomMarket market = RandomMarket.of(firms, 20, random);
        EligibilityIndex index = EligibilityIndex.of(new FirmColumns(market.firms(), market.regions()));
        int[] counts = index.counts(market.products());
        for (int product = 0; product < market.products().size(); product++) {
            ProductConditions conditions = market.products().get(product);
            FirmSet eligible = index.eligibleFor(conditions);
            for (int firm = 0; firm < firms; firm++) {
                Eligibility byRule = Eligibility.of(market.firms().get(firm), conditions, market.regions());
                assertThat(eligible.contains(firm)).isEqualTo(byRule instanceof Eligibility.Eligible);
            }
            assertThat(counts[product]).isEqualTo(eligible.count());
            assertThat(eligible.numbers().count()).isEqualTo(counts[product]);
        }
    }

    @Property(tries = 100)
    void countsWhomEachRuleTurnsAwayAndWhomItAloneTurnsAway(
            @ForAll @IntRange(max = 300) int firms, @ForAll Random random) {
        RandomMarket market = RandomMarket.of(firms, 5, random);
        EligibilityIndex index = EligibilityIndex.of(new FirmColumns(market.firms(), market.regions()));
        for (ProductConditions product : market.products()) {
            List<List<String>> failed = market.firms().stream()
                    .map(firm -> Eligibility.of(firm, product, market.regions()))
                    .map(answer -> answer instanceof Eligibility.Ineligible(var rules)
                            ? rules.stream().map(FailedRule::rule).toList()
                            : List.<String>of())
                    .toList();
            List<RuleEffect> expected = RULES.stream()
                    .map(rule -> new RuleEffect(
                            rule,
                            (int) failed.stream()
                                    .filter(rules -> rules.contains(rule))
                                    .count(),
                            (int) failed.stream().filter(List.of(rule)::equals).count()))
                    .toList();
            assertThat(index.effects(product)).isEqualTo(expected);
        }
    }

    @Test
    void answersForNoFirms() {
        RandomMarket market = RandomMarket.of(0, 1, new Random(1));
        EligibilityIndex index = EligibilityIndex.of(new FirmColumns(List.of(), market.regions()));
        assertThat(index.eligibleFor(market.products().getFirst()).count()).isZero();
    }

    @Test
    void refusesOneFirmTooMany() {
        RandomMarket market = RandomMarket.of(1, 0, new Random(1));
        List<FirmProfile> most =
                Collections.nCopies(FirmColumns.MAX_FIRMS, market.firms().getFirst());
        assertThat(new FirmColumns(most, market.regions()).size()).isEqualTo(FirmColumns.MAX_FIRMS);
        List<FirmProfile> more =
                Collections.nCopies(FirmColumns.MAX_FIRMS + 1, market.firms().getFirst());
        assertThatThrownBy(() -> new FirmColumns(more, market.regions())).isInstanceOf(IllegalArgumentException.class);
    }
}
