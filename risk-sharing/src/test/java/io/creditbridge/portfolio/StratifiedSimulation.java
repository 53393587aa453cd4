package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A large book simulated with the factor drawn once from each of many strata of equal probability, so that few draws
 * are sharp; the error comes from repeating the whole.
 */
final class StratifiedSimulation {

    private static final int REPEATS = 12;
    private static final int STRATA = 800;

    private StratifiedSimulation() {}

    /** The expected payout in yuan of a guarantor that stops at a rate of the guaranteed volume, and its error. */
    static double[] payoutOfTheGuarantor(List<LoanGroup> book, double correlation, double capRate) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261128);
        double cap = capRate
                * book.stream()
                        .mapToDouble(group -> yuan(group.guaranteedVolume()))
                        .sum();
        double[] means = new double[REPEATS];
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            double sum = 0;
            for (int stratum = 0; stratum < STRATA; stratum++) {
                double factor = Normal.inverse((stratum + random.nextDouble()) / STRATA);
                sum += Math.min(guaranteedLoss(book, correlation, factor, random), cap);
            }
            means[repeat] = sum / STRATA;
        }
        double mean = Arrays.stream(means).average().orElseThrow();
        double square =
                Arrays.stream(means).map(one -> (one - mean) * (one - mean)).sum() / (REPEATS - 1);
        return new double[] {mean, Math.sqrt(square / REPEATS)};
    }

    private static double guaranteedLoss(
            List<LoanGroup> book, double correlation, double factor, RandomGenerator random) {
        double loss = 0;
        for (LoanGroup group : book) {
            double given = Normal.cumulative(
                    (Normal.inverse(group.pd()) - Math.sqrt(correlation) * factor) / Math.sqrt(1 - correlation));
            int defaults = 0;
            for (int loan = 0; loan < group.count(); loan++) {
                defaults += random.nextDouble() < given ? 1 : 0;
            }
            loss += defaults * yuan(group.guaranteedLoss());
        }
        return loss;
    }

    private static double yuan(Money amount) {
        return amount.fen() / 100.0;
    }
}
