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
