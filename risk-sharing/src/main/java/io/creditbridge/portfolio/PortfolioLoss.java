package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * What a book loses within the horizon, and what each party pays of it.
 *
 * @param expectedLoss the expected loss, rounded half even to four decimals
 * @param standardDeviation of the loss, rounded half even to four decimals
 * @param quantiles for each probability asked for, the least amount the loss stays within so often
 * @param parties each party's part; the expected payments sum to the expected loss but for the grid's rounding
 * @param capReachedProbability how likely some cap is reached; zero without caps
 * @param distribution losses by amount with their probability; those too unlikely to print are left out
 * @param exact whether the grid held every loss exactly
 * @param gridError how far an expected payment may be off because of the grid; zero if it is exact
 * @param distributionError standard deviation, bounded from above, of the noise the grid puts on the distribution and
 *     on the bank's quantiles; zero if it is exact, larger where guaranteed shares differ and two coarse axes are used
 */
public record PortfolioLoss(
        BigDecimal expectedLoss,
        BigDecimal standardDeviation,
        SortedMap<Double, Money> quantiles,
        List<PartyLoss> parties,
        double capReachedProbability,
        List<LossPoint> distribution,
        boolean exact,
        Money gridError,
        Money distributionError) {

    /** Copies the lists. */
    public PortfolioLoss {
        parties = List.copyOf(parties);
        distribution = List.copyOf(distribution);
    }
}
