package io.creditbridge.quoting;

import io.creditbridge.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches the smallest changes that make one product fit, cheaper or in time.
 *
 * <p>Every change is tried by the pricing itself, and only what it confirms is answered. On each ladder of changes the
 * first that helps counts; pairs are tried only where no single change makes the product fit.
 */
final class ChangeSearch {

    /** Most answers. */
    static final int MOST = 3;

    /** The least fall of the yearly all-in cost worth saying: a hundredth of a percentage point. */
    static final double LEAST_SAVING = 0.0001;

    /** What no change of a need mends. */
    private static final Set<String> FIXED =
            Set.of("region", "industry", "purpose", "yearlyTurnover", "grade", "notScored");

    private static final Comparator<Recourse> EASIEST_FIRST = Comparator.comparing(
                    (Recourse one) -> one.changes().getFirst().lever())
            .thenComparing(one -> one.changes().getLast().lever())
            .reversed();

    private final PossibleChanges possible;
    private final Function<Situation, PricedProduct> pricing;

    ChangeSearch(PossibleChanges possible, Function<Situation, PricedProduct> pricing) {
        this.possible = possible;
        this.pricing = pricing;
    }

    /** At most {@value #MOST} answers, the easiest first; empty where nothing helps. */
    List<Recourse> find(Situation asked) {
        PricedProduct before = pricing.apply(asked);
        if (before.failedRules().stream().anyMatch(rule -> FIXED.contains(rule.rule()))) {
            return List.of();
        }
        Step start = new Step(List.of(), asked, before);
        List<Recourse> found = from(start, before);
        if (found.isEmpty() && !before.fits()) {
            found = pairs(start);
        }
        return found.stream().sorted(EASIEST_FIRST).limit(MOST).toList();
    }

    /** Where some changes have led. */
    private record Step(List<Change> changes, Situation situation, PricedProduct priced) {

        private boolean mayTake(Change.Lever lever) {
            return changes.isEmpty() || changes.getLast().lever().compareTo(lever) < 0;
        }

        private boolean waits() {
            return changes.stream().anyMatch(Change.Wait.class::isInstance);
        }

        private List<String> rules() {
            return priced.failedRules().stream().map(FailedRule::rule).toList();
        }
    }

    private List<Recourse> from(Step step, PricedProduct before) {
        return ladders(step)
                .map(ladder -> ladder.stream()
                        .map(change -> recourse(after(step, change), before))
                        .filter(Objects::nonNull)
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    /** A first change counts when it mends something; of each ladder the first that a second one completes. */
    private List<Recourse> pairs(Step start) {
        List<Recourse> found = new ArrayList<>();
        ladders(start)
                .forEach(ladder -> ladder.stream()
                        .map(change -> after(start, change))
                        .filter(step -> !step.rules().equals(start.rules()))
                        .map(step -> from(step, start.priced()))
                        .filter(list -> !list.isEmpty())
                        .findFirst()
                        .ifPresent(found::addAll));
        return found;
    }

    private Stream<List<Change>> ladders(Step step) {
        Money limit = step.priced().indicativeLimit();
        Money taken = largestTaken(step);
        return Stream.of(Change.Lever.values())
                .filter(step::mayTake)
                .flatMap(lever -> possible.ladders(lever, step.situation(), limit, taken).stream());
    }

    private Step after(Step step, Change change) {
        Situation then = change.applied(step.situation());
        List<Change> changes =
                Stream.concat(step.changes().stream(), Stream.of(change)).toList();
        return new Step(changes, then, pricing.apply(then));
    }

    private static @Nullable Recourse recourse(Step step, PricedProduct before) {
        PricedProduct after = step.priced();
        boolean onTime = after.inTime() || (!before.inTime() && !step.waits());
        if (!after.fits() || !onTime) {
            return null;
        }
        OptionalDouble saved = saved(before, after);
        if (!before.fits()) {
            return new Recourse(step.changes(), step.situation(), after, Recourse.Gain.FITS, saved);
        }
        if (saved.isPresent()) {
            return new Recourse(step.changes(), step.situation(), after, Recourse.Gain.CHEAPER, saved);
        }
        return after.inTime() && !before.inTime()
                ? new Recourse(step.changes(), step.situation(), after, Recourse.Gain.IN_TIME, saved)
                : null;
    }

    private static OptionalDouble saved(PricedProduct before, PricedProduct after) {
        PricedProduct.Price dear = before.price();
        PricedProduct.Price cheap = after.price();
        if (!before.fits()
                || dear == null
                || cheap == null
                || dear.allIn().isEmpty()
                || cheap.allIn().isEmpty()) {
            return OptionalDouble.empty();
        }
        double saved = dear.allIn().getAsDouble() - cheap.allIn().getAsDouble();
        return saved >= LEAST_SAVING ? OptionalDouble.of(saved) : OptionalDouble.empty();
    }

    /** The largest round amount below the need that the risk sharers take, or null where nothing stops them. */
    private @Nullable Money largestTaken(Step step) {
        if (!SharersHalt.isAmong(step.rules())) {
            return null;
        }
        long taken = 0;
        long refused = PossibleChanges.roundsIn(step.situation().need().amount()) + 1;
        while (refused - taken > 1) {
            long middle = (taken + refused) / 2;
            Change smaller = new Change.Amount(PossibleChanges.rounds(middle));
            if (SharersHalt.isAmong(after(step, smaller).rules())) {
                refused = middle;
            } else {
                taken = middle;
            }
        }
        return taken == 0 ? null : PossibleChanges.rounds(taken);
    }
}
