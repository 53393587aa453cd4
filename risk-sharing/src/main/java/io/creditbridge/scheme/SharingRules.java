package io.creditbridge.scheme;

import io.creditbridge.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who bears which part of a loss, and up to where.
 *
 * @param tiers the share table; exactly one row matches any loan the scheme takes
 * @param bounds what an agreement may make of the shares
 * @param limits the limits, ordered so that none receives overflow from a later one
 * @param poolSize the money first put into the scheme's pool, or null if it has none or the size is open
 */
public record SharingRules(
        List<ShareTier> tiers,
        List<ShareBound> bounds,
        List<Limit> limits,
        @Nullable Money poolSize) {

    /**
     * Copies the lists and orders the limits.
     *
     * @throws IllegalArgumentException if overflow runs in a circle
     */
    public SharingRules {
        tiers = List.copyOf(tiers);
        bounds = List.copyOf(bounds);
        limits = inCascadeOrder(limits)
                .orElseThrow(() -> new IllegalArgumentException("the overflow of the limits runs in a circle"));
    }

    /**
     * The limits in an order in which overflow only ever runs forward, as near to the given one as possible; empty if
     * overflow runs in a circle, so that nobody would pay in the end.
     */
    static Optional<List<Limit>> inCascadeOrder(List<Limit> limits) {
        List<Limit> left = new ArrayList<>(limits);
        List<Limit> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Optional<Limit> next = left.stream()
                    .filter(limit -> left.stream().noneMatch(other -> flowsInto(other, limit)))
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            ordered.add(next.get());
            left.remove(next.get());
        }
        return Optional.of(List.copyOf(ordered));
    }

    private static boolean flowsInto(Limit from, Limit into) {
        return into.parties().contains(from.overflow());
    }
}
