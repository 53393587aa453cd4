package io.creditbridge.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits an amount by weights so that the parts sum to the whole, to the fen.
 *
 * <p>Largest remainder: each part is first cut down to whole fen; the fen left over go one each to the parts that lost
 * most by the cut, ties in list order.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * Splits the total in proportion to the weights.
     *
     * @param total the amount to split; not negative
     * @param weights one weight a part, none negative, not all zero; they need not sum to 1
     * @return as many parts as weights, in their order, summing to the total
     * @throws IllegalArgumentException if the total or a weight is negative, or no weight is above zero
     */
    public static List<Money> byWeights(Money total, List<BigDecimal> weights) {
        if (total.isNegative()) {
            throw new IllegalArgumentException("cannot split a negative amount: " + total);
        }
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigInteger> units = weights.stream()
                .map(weight -> weight.setScale(Math.max(scale, 0)).unscaledValue())
                .toList();
        if (units.stream().anyMatch(unit -> unit.signum() < 0)) {
            throw new IllegalArgumentException("a weight is negative: " + weights);
        }
        BigInteger sum = units.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("no weight is above zero: " + weights);
        }
        return byUnits(total, units, sum);
    }

    private static List<Money> byUnits(Money total, List<BigInteger> units, BigInteger sum) {
        BigInteger fen = BigInteger.valueOf(total.fen());
        long[] parts = new long[units.size()];
        BigInteger[] remainders = new BigInteger[units.size()];
        long left = total.fen();
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = fen.multiply(units.get(i)).divideAndRemainder(sum);
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1];
            left -= parts[i];
        }
        List<Integer> byRemainder =
                new ArrayList<>(IntStream.range(0, parts.length).boxed().toList());
        byRemainder.sort(Comparator.comparing((Integer i) -> remainders[i]).reversed());
        for (int k = 0; k < left; k++) {
            parts[byRemainder.get(k)]++;
        }
        return IntStream.range(0, parts.length)
                .mapToObj(i -> Money.ofFen(parts[i]))
                .toList();
    }
}
