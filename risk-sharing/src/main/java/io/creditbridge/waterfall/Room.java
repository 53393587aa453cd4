package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a limit still allows; ceilings are rounded down to whole fen, so that a limit is never passed by rounding. */
final class Room {

    private Room() {}

    /** What the limited parties may still pay together; empty if the book does not say what the limit depends on. */
    static Optional<Money> under(Limit limit, Scheme scheme, ShareTier tier, BookState state) {
        return ceiling(limit, scheme, tier, state)
                .map(ceiling -> ceiling.minus(used(limit, state)).max(Money.ZERO));
    }

    /**
     * Whether payments have used a limit up; a book that has paid nothing yet has exhausted none, however small it
     * still is, but an empty pool has nothing to give.
     */
    static boolean isExhausted(Limit limit, Scheme scheme, ShareTier tier, BookState state) {
        boolean something = limit.ceiling() instanceof Ceiling.PoolBalance
                || used(limit, state).isPositive();
        return something
                && under(limit, scheme, tier, state).filter(Money::isZero).isPresent();
    }

    /** What the limited parties may pay together in all; of a pool, what it still holds. */
    static Optional<Money> ceiling(Limit limit, Scheme scheme, ShareTier tier, BookState state) {
        return switch (limit.ceiling()) {
            case Ceiling.PerBorrower(Money amount) -> Optional.of(amount);
            case Ceiling.ClaimRate rate ->
                Optional.ofNullable(volume(rate.of(), state))
                        .map(volume ->
                                volume.times(rate.rate().multiply(factor(rate, limit, tier)), RoundingMode.DOWN));
            case Ceiling.FeeMultiple(BigDecimal multiple) ->
                Optional.ofNullable(state.feesCollected()).map(fees -> fees.times(multiple, RoundingMode.DOWN));
            case Ceiling.PoolBalance() -> pool(scheme, state);
            case Ceiling.PortfolioCap cap ->
                Optional.ofNullable(volume(cap.of(), state))
                        .map(volume -> volume.times(cap.guaranteeRate().multiply(cap.capRate()), RoundingMode.DOWN));
        };
    }

    /** What the pool holds: its stated balance, or its first size less what it paid. */
    static Optional<Money> pool(Scheme scheme, BookState state) {
        Money balance = state.poolBalance();
        if (balance != null) {
            return Optional.of(balance);
        }
        Money paid = state.paid().getOrDefault(Party.POOL, Paid.NOTHING).counted(Limit.Counting.NET);
        return Optional.ofNullable(scheme.sharing().poolSize())
                .map(size -> size.minus(paid).max(Money.ZERO));
    }

    /**
     * A rate of bad principal lets the parties pay their joint share of it; a rate of the shared part is their own.
     * Taking the share of the loan at hand is exact where all loans have the same shares.
     */
    private static BigDecimal factor(Ceiling.ClaimRate rate, Limit limit, ShareTier tier) {
        return switch (rate.measure()) {
            case BAD_PRINCIPAL -> tier.jointShare(limit.parties());
            case SHARED_PART -> BigDecimal.ONE;
        };
    }

    private static @Nullable Money volume(Ceiling.Volume volume, BookState state) {
        return switch (volume) {
            case LENT_VOLUME -> state.lentVolume();
            case GUARANTEED_VOLUME -> state.guaranteedVolume();
        };
    }

    /** What is held against the limit; of a pool, nothing. */
    static Money used(Limit limit, BookState state) {
        Map<Party, Paid> paid = switch (limit.ceiling()) {
            case Ceiling.PerBorrower any -> state.paidForBorrower();
            case Ceiling.ClaimRate rate -> rate.period() == Ceiling.Period.YEARLY ? state.paidThisYear() : state.paid();
            case Ceiling.FeeMultiple any -> state.paid();
            // The balance is what is left after all payments already.
            case Ceiling.PoolBalance any -> Map.of();
            case Ceiling.PortfolioCap any -> state.paid();
        };
        Money used = Money.ZERO;
        for (Party party : limit.parties()) {
            used = used.plus(paid.getOrDefault(party, Paid.NOTHING).counted(limit.counting()));
        }
        return used;
    }
}
