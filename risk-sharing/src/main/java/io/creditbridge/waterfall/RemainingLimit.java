package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A limit with what the book leaves of it.
 *
 * @param limit the rule
 * @param left what the limited parties may still pay together, or null if the book does not say
 */
public record RemainingLimit(Limit limit, @Nullable Money left) {

    /** Every limit of the scheme for loans like this one, in cascade order; empty if its shares do not apply. */
    public static List<RemainingLimit> of(Scheme scheme, LoanTerms loan, BookState state) {
        Optional<ShareTier> tier = scheme.tierFor(loan);
        List<RemainingLimit> limits = new ArrayList<>();
        for (Limit limit : tier.isPresent() ? scheme.sharing().limits() : List.<Limit>of()) {
            limits.add(new RemainingLimit(
                    limit, Room.under(limit, scheme, tier.orElseThrow(), state).orElse(null)));
        }
        return limits;
    }
}
