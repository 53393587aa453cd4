package io.creditbridge.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PointsLadderTest {

    private static final PointsLadder LADDER = PointsLadder.parse("60:2000000, 80:10000000");

    @Test
    void leadsFromPointsToALimit() {
        assertThat(LADDER.limitFor(new BigDecimal("59.9"))).isEqualTo(Money.ZERO);
        assertThat(LADDER.limitFor(new BigDecimal("60"))).isEqualTo(Money.ofYuan(2_000_000));
        assertThat(LADDER.limitFor(new BigDecimal("100"))).isEqualTo(Money.ofYuan(10_000_000));
        assertThat(LADDER.leastPoints()).isEqualTo(60);
        assertThat(PointsLadder.parse(" ").isEmpty()).isTrue();
    }

    @Property
    void neverLendsLessForMorePoints(@ForAll @IntRange(min = 0, max = 99) int points) {
        assertThat(LADDER.limitFor(BigDecimal.valueOf(points + 1L)))
                .isGreaterThanOrEqualTo(LADDER.limitFor(BigDecimal.valueOf(points)));
    }

    @Test
    void readsWhatItWrites() {
        assertThat(PointsLadder.parse(LADDER.toString())).isEqualTo(LADDER);
    }

    @Test
    void refusesWhatDoesNotRise() {
        for (String text : new String[] {"60", "60:", "a:b", "0:1", "101:1", "60:0", "60:5,60:6", "60:5,70:5", ":1"}) {
            assertThatThrownBy(() -> PointsLadder.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
