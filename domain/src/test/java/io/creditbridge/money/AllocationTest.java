package io.creditbridge.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void givesTheFenLeftOverToTheLargestRemainder() {
        List<BigDecimal> shares = decimals("0.4", "0.3", "0.2", "0.1");
        assertThat(Allocation.byWeights(Money.parse("1000000.01"), shares))
                .extracting(Money::toString)
                .containsExactly("400000.01", "300000.00", "200000.00", "100000.00");
    }

    @Test
    void breaksTiesInListOrder() {
        assertThat(Allocation.byWeights(Money.ofFen(1), decimals("1", "1", "1")))
                .extracting(Money::fen)
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void refusesToSplitByNothing() {
        List<BigDecimal> none = decimals("0", "0");
        assertThatThrownBy(() -> Allocation.byWeights(Money.ofYuan(1), none))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void partsSumToTheWholeAndMissTheirShareByLessThanAFen(
            @ForAll @LongRange(min = 0, max = Money.LIMIT_FEN) long fen,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 1000) Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        if (sum == 0) {
            return;
        }
        List<Money> parts = Allocation.byWeights(
                Money.ofFen(fen), weights.stream().map(BigDecimal::valueOf).toList());
        assertThat(parts.stream().mapToLong(Money::fen).sum()).isEqualTo(fen);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = BigDecimal.valueOf(fen).multiply(BigDecimal.valueOf(weights.get(i)));
            BigDecimal given = BigDecimal.valueOf(parts.get(i).fen()).multiply(BigDecimal.valueOf(sum));
            assertThat(given.subtract(exact).abs()).isLessThan(BigDecimal.valueOf(sum));
        }
    }

    @Property
    void smallAndLargeNumbersAreSplitAlike(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long fen,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 1000) Integer> weights) {
        List<BigDecimal> small = weights.stream().map(BigDecimal::valueOf).toList();
        List<BigDecimal> large =
                small.stream().map(weight -> weight.movePointRight(20)).toList();
        assertThat(Allocation.byWeights(Money.ofFen(fen), small))
                .isEqualTo(Allocation.byWeights(Money.ofFen(fen), large))
                .isEqualTo(Allocation.byAmounts(
                        Money.ofFen(fen), weights.stream().map(Money::ofFen).toList()));
    }

    private static List<BigDecimal> decimals(String... values) {
        return List.of(values).stream().map(BigDecimal::new).toList();
    }
}
