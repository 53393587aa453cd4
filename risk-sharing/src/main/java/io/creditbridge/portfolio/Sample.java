package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Amounts in fen with their probabilities: their mean, deviation and quantiles. */
final class Sample {

    /** Probabilities add up to 1 only within this. */
    private static final double SLACK = 1e-12;

    private static final int DECIMALS = 4;
    private static final int FEN_DIGITS = 2;

    private final double[] fen;
    private final double[] probability;

    Sample(double[] fen, double[] probability) {
        this.fen = fen;
        this.probability = probability;
    }

    double mean() {
        double sum = 0;
        for (int i = 0; i < fen.length; i++) {
            sum += probability[i] * fen[i];
        }
        return sum;
    }

    double deviation() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < fen.length; i++) {
            sum += probability[i] * (fen[i] - mean) * (fen[i] - mean);
        }
        return Math.sqrt(sum);
    }

    SortedMap<Double, Money> quantiles(List<Double> wanted) {
        int[] byAmount = IntStream.range(0, fen.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> fen[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        SortedMap<Double, Money> quantiles = new TreeMap<>();
        for (double quantile : wanted) {
            quantiles.put(quantile, money(quantile(byAmount, quantile)));
        }
        return Collections.unmodifiableSortedMap(quantiles);
    }

    private double quantile(int[] byAmount, double quantile) {
        double reached = 0;
        for (int index : byAmount) {
            reached += probability[index];
            if (reached >= quantile - SLACK) {
                return fen[index];
            }
        }
        return fen[byAmount[byAmount.length - 1]];
    }

    static Money money(double fen) {
        return Money.ofFen(Math.round(fen));
    }

    /** An amount of fen in yuan with four decimals. */
    static BigDecimal yuan(double fen) {
        return new BigDecimal(fen).movePointLeft(FEN_DIGITS).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
