package io.creditbridge.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact amount of money in whole fen (hundredths of a yuan, or of the scheme's currency unit).
 *
 * <p>Arithmetic never rounds silently: whoever multiplies by a rate names the rounding. Amounts beyond
 * {@link #LIMIT_FEN} are refused, so that sums of thousands of them still fit in a {@code long}.
 *
 * @param fen the amount in hundredths; negative amounts are allowed (a return, a subsidy)
 */
public record Money(long fen) implements Comparable<Money> {

    /** Largest amount accepted, in fen, either side of zero: 10,000 billion yuan less one fen. */
    public static final long LIMIT_FEN = 999_999_999_999_999L;

    /** No money at all. */
    public static final Money ZERO = new Money(0);

    private static final int SCALE = 2;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the amount lies beyond the limit on either side
     */
    public Money {
        if (fen > LIMIT_FEN || fen < -LIMIT_FEN) {
            throw new IllegalArgumentException("amount out of range: " + fen + " fen");
        }
    }

    /** The amount of so many whole yuan. */
    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    /** The amount of so many fen. */
    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /**
     * The amount written as a decimal number of yuan with at most two decimals, such as {@code "500000.00"}.
     *
     * @throws IllegalArgumentException if the text is no plain decimal number, has more than two decimals or is out of
     *     range
     */
    public static Money parse(String yuan) {
        if (yuan.length() > 20 || !yuan.matches("-?\\d{1,17}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("not an amount in yuan with at most two decimals: " + yuan);
        }
        return of(new BigDecimal(yuan));
    }

    /**
     * The amount of a decimal number of yuan.
     *
     * @throws IllegalArgumentException if it has more than two significant decimals or is out of range
     */
    public static Money of(BigDecimal yuan) {
        try {
            return fromFen(yuan.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("more than two decimals: " + yuan.toPlainString(), e);
        }
    }

    /** The amount of a decimal number of yuan, rounded to whole fen in the named way. */
    public static Money rounded(BigDecimal yuan, RoundingMode rounding) {
        return fromFen(yuan.setScale(SCALE, rounding).unscaledValue());
    }

    private static Money fromFen(BigInteger fen) {
        if (fen.bitLength() > 62) {
            throw new IllegalArgumentException("amount out of range: " + fen + " fen");
        }
        return new Money(fen.longValueExact());
    }

    /** The sum of both amounts. */
    public Money plus(Money other) {
        return new Money(fen + other.fen);
    }

    /** This amount less the other. */
    public Money minus(Money other) {
        return new Money(fen - other.fen);
    }

    /** The same amount with the other sign. */
    public Money negated() {
        return new Money(-fen);
    }

    /** This amount times an exact decimal factor, rounded to whole fen in the named way. */
    public Money times(BigDecimal factor, RoundingMode rounding) {
        return fromFen(
                BigDecimal.valueOf(fen).multiply(factor).setScale(0, rounding).unscaledValue());
    }

    /** The smaller of both amounts. */
    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    /** The larger of both amounts. */
    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    /** Whether this amount is above zero. */
    public boolean isPositive() {
        return fen > 0;
    }

    /** Whether this amount is below zero. */
    public boolean isNegative() {
        return fen < 0;
    }

    /** Whether this amount is zero. */
    public boolean isZero() {
        return fen == 0;
    }

    /** The amount in yuan with exactly two decimals. */
    public BigDecimal toYuan() {
        return BigDecimal.valueOf(fen, SCALE);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** The amount as machines write it: yuan with two decimals and no grouping, such as {@code 500000.00}. */
    @Override
    public String toString() {
        return toYuan().toPlainString();
    }
}
