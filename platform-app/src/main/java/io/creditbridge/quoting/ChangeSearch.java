package io.creditbridge.quoting;

import io.creditbridge.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches the smallest changes that make one product fit, cheaper, in time or within its limit.
 *
 * <p>Every change is tried by the pricing itself, and only what it confirms is answered; no situation is priced twice.
 * On each ladder of changes the first that helps counts; pairs are tried only where no single change does, and more
 * than two together only where no pair does and every condition can be mended.
 */
final class ChangeSearch {

    /** Most answers. */
    static final int MOST = 3;

    /** What no change of a need mends. */
    private static final Set<String> FIXED =
            Set.of("region", "industry", "purpose", "yearlyTurnover", "grade", "notScored");

    private static final Comparator<Recourse> EASIEST_FIRST = Comparator.comparing(
                    (Recourse one) -> one.changes().getFirst().lever())
            .thenComparing(one -> one.changes().getLast().lever())
            .reversed();

    private final PossibleChanges possible;
    private final Function<Situation, PricedProduct> pricing;
    private final Map<Situation, PricedProduct> known = new HashMap<>();

    ChangeSearch(PossibleChanges possible, Function<Situation, PricedProduct> pricing) {
        this.possible = possible;
        this.pricing = pricing;
    }

    /** At most {@value #MOST} answers, the easiest first; empty where nothing helps. */
    List<Recourse> find(Situation asked) {
        ChangeStep start = new ChangeStep(List.of(), asked, priced(asked));
        if (start.rules().stream().anyMatch(FIXED::contains)) {
            return List.of();
        }
        List<Recourse> found = smallest(new ChangeGoal(start, true));
        if (found.isEmpty()) {
            // A limit that no change mends stands beside an answer, not against it.
            found = smallest(new ChangeGoal(start, false));
        }
        return found.stream().sorted(EASIEST_FIRST).limit(MOST).toList();
    }

    private List<Recourse> smallest(ChangeGoal goal) {
        List<Recourse> found = from(goal.start(), goal);
        if (!found.isEmpty() || goal.open(goal.start()).isEmpty()) {
            return found;
        }
        found = pairs(goal);
        if (found.isEmpty() && everyConditionCanBeMended(goal)) {
            for (int count = 3; found.isEmpty() && count <= Change.Lever.values().length; count++) {
                found = together(goal.start(), goal, count);
            }
        }
        return found;
    }

    private List<Recourse> from(ChangeStep step, ChangeGoal goal) {
        return ladders(step)
                .map(ladder -> ladder.stream()
                        .map(change -> goal.reached(after(step, change)))
                        .filter(Objects::nonNull)
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    /** A first change counts when it mends something; of each ladder the first that a second one completes. */
    private List<Recourse> pairs(ChangeGoal goal) {
        ChangeStep start = goal.start();
        List<Recourse> found = new ArrayList<>();
        ladders(start)
                .forEach(ladder -> ladder.stream()
                        .map(change -> after(start, change))
                        .filter(step -> !goal.unmet(step).equals(goal.unmet(start)))
                        .map(step -> from(step, goal))
                        .filter(list -> !list.isEmpty())
                        .findFirst()
                        .ifPresent(found::addAll));
        return found;
    }

    private boolean everyConditionCanBeMended(ChangeGoal goal) {
        Set<String> left = new HashSet<>(goal.unmet(goal.start()));
        ladders(goal.start())
                .flatMap(List::stream)
                .takeWhile(change -> !left.isEmpty())
                .forEach(change -> left.retainAll(goal.unmet(after(goal.start(), change))));
        return left.isEmpty();
    }

    /** So many changes more: on the way each mends a condition; of each ladder the first counts that is completed. */
    private List<Recourse> together(ChangeStep step, ChangeGoal goal, int count) {
        return count == 1
                ? from(step, goal)
                : ladders(step)
                        .map(ladder -> ways(step, ladder, goal)
                                .map(next -> together(next, goal, count - 1))
                                .filter(list -> !list.isEmpty())
                                .findFirst())
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .toList();
    }

    /** The steps of a ladder that mend something; of those that leave the same unmet and the same limit the first. */
    private Stream<ChangeStep> ways(ChangeStep step, List<Change> ladder, ChangeGoal goal) {
        List<String> before = goal.unmet(step);
        Map<List<Object>, ChangeStep> ways = new LinkedHashMap<>();
        for (Change change : ladder) {
            ChangeStep next = after(step, change);
            List<String> left = goal.unmet(next);
            if (!left.containsAll(before)) {
                ways.putIfAbsent(List.of(left, Optional.ofNullable(next.priced().indicativeLimit())), next);
            }
        }
        return ways.values().stream();
    }

    private Stream<List<Change>> ladders(ChangeStep step) {
        Money limit = step.priced().indicativeLimit();
        Money taken = largestTaken(step);
        return Stream.of(Change.Lever.values())
                .filter(step::mayTake)
                .flatMap(lever -> possible.ladders(lever, step.situation(), limit, taken).stream());
    }

    private ChangeStep after(ChangeStep step, Change change) {
        Situation then = change.applied(step.situation());
        List<Change> changes =
                Stream.concat(step.changes().stream(), Stream.of(change)).toList();
        return new ChangeStep(changes, then, priced(then));
    }

    private PricedProduct priced(Situation situation) {
        return known.computeIfAbsent(situation, pricing);
    }

    /** The largest round amount below the need that the risk sharers take, or null where nothing stops them. */
    private @Nullable Money largestTaken(ChangeStep step) {
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
