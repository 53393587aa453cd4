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
 * most by the cut, ties in list order. Where all products fit in a {@code long}, as they do for ordinary amounts and
 * weights, the same arithmetic is done without big integers, several times as fast.
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
        int scale = 0;
        for (BigDecimal weight : weights) {
            scale = Math.max(scale, weight.scale());
        }
        BigInteger[] units = new BigInteger[weights.size()];
        for (int i = 0; i < units.length; i++) {
            units[i] = weights.get(i).setScale(scale).unscaledValue();
        }
        return byUnits(total, units);
    }

    /**
     * Splits the total in proportion to the amounts, such as what is given back in proportion to what was paid.
     *
     * @param total the amount to split; not negative
     * @param amounts one amount a part, none negative, not all zero
     * @return as many parts as amounts, in their order, summing to the total
     * @throws IllegalArgumentException if the total or an amount is negative, or no amount is above zero
     */
    public static List<Money> byAmounts(Money total, List<Money> amounts) {
        BigInteger[] units = new BigInteger[amounts.size()];
        for (int i = 0; i < units.length; i++) {
            units[i] = BigInteger.valueOf(amounts.get(i).fen());
        }
        return byUnits(total, units);
    }

    private static List<Money> byUnits(Money total, BigInteger[] units) {
        if (total.isNegative()) {
            throw new IllegalArgumentException("cannot split a negative amount: " + total);
        }
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger unit : units) {
            if (unit.signum() < 0) {
                throw new IllegalArgumentException("a weight is negative: " + List.of(units));
            }
            sum = sum.add(unit);
        }
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("no weight is above zero: " + List.of(units));
        }
        boolean fits = BigInteger.valueOf(total.fen()).bitLength() + sum.bitLength() < Long.SIZE;
        return fits ? small(total.fen(), units, sum.longValueExact()) : large(total.fen(), units, sum);
    }

    private static List<Money> small(long fen, BigInteger[] units, long sum) {
        long[] parts = new long[units.length];
        long[] remainders = new long[units.length];
        long left = fen;
        for (int i = 0; i < parts.length; i++) {
            long product = fen * units[i].longValueExact();
            parts[i] = product / sum;
            remainders[i] = product % sum;
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < parts.length; i++) {
                largest = remainders[i] > remainders[largest] ? i : largest;
            }
            parts[largest]++;
            // Served once; fewer fen are left over than there are parts, so no other part is served twice.
            remainders[largest] = -1;
        }
        return moneys(parts);
    }

    private static List<Money> large(long fen, BigInteger[] units, BigInteger sum) {
        long[] parts = new long[units.length];
        BigInteger[] remainders = new BigInteger[units.length];
        long left = fen;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = BigInteger.valueOf(fen).multiply(units[i]).divideAndRemainder(sum);
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
        return moneys(parts);
    }

    private static List<Money> moneys(long[] parts) {
        List<Money> moneys = new ArrayList<>(parts.length);
        for (long part : parts) {
            moneys.add(Money.ofFen(part));
        }
        return List.copyOf(moneys);
    }
}
