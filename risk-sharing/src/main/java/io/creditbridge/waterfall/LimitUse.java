package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a limit of a scheme is used.
 *
 * @param limit the rule
 * @param used what its parties have paid, as the limit counts it
 * @param ceiling what they may pay in all, or null if the book does not say
 */
public record LimitUse(Limit limit, Money used, @Nullable Money ceiling) {

    /**
     * Every limit of a scheme in cascade order. Where rows of the share table differ, a limit is as high as the row in
     * which its parties have the largest share; per borrower it is that of the borrower the state speaks of.
     */
    public static List<LimitUse> of(Scheme scheme, BookState state) {
        List<LimitUse> uses = new ArrayList<>();
        for (Limit limit : scheme.sharing().limits()) {
            ShareTier tier = scheme.sharing().tiers().stream()
                    .max(Comparator.comparing(row -> row.jointShare(limit.parties())))
                    .orElseThrow();
            Money used = Room.used(limit, state);
            Money ceiling = Room.ceiling(limit, scheme, tier, state).orElse(null);
            if (limit.ceiling() instanceof Ceiling.PoolBalance) {
                // The balance is what is left; together with what was paid out of it, it is what there was.
                used = state.paid().getOrDefault(Party.POOL, Paid.NOTHING).counted(limit.counting());
                ceiling = ceiling == null ? null : ceiling.plus(used);
            }
            uses.add(new LimitUse(limit, used, ceiling));
        }
        return uses;
    }

    /** What the parties may still pay together, or null if the book does not say. */
    public @Nullable Money left() {
        return ceiling == null ? null : ceiling.minus(used).max(Money.ZERO);
    }
}
