package io.creditbridge.quoting;

import io.creditbridge.application.LoanNeed;
import io.creditbridge.money.Money;
import io.creditbridge.pricing.PledgeClass;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PointsLadder;
import io.creditbridge.product.Security;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The changes worth trying for one product, in ladders: each ladder leads away from what is, the smallest change first.
 *
 * <p>Whether a change helps is not decided here.
 *
 * @param product the product
 * @param establishedOn the day the firm was established
 * @param today the day of asking; no change lies more than a year after it
 */
record PossibleChanges(CreditProduct product, LocalDate establishedOn, LocalDate today) {

    private static final List<Integer> USUAL_TERMS =
            List.of(1, 3, 6, 9, 12, 18, 24, 36, 48, 60, 84, 120, 180, 240, 300, 360);
    private static final List<CollateralKind> EASIEST_SECURITY_FIRST = List.of(
            CollateralKind.GUARANTOR,
            CollateralKind.RECEIVABLES,
            CollateralKind.MOVABLES,
            CollateralKind.INTELLECTUAL_PROPERTY,
            CollateralKind.REAL_ESTATE,
            CollateralKind.NONE);
    private static final long ROUND_FEN = Money.ofYuan(10_000).fen();

    /**
     * The ladders of one lever.
     *
     * @param limit the indicative limit in the situation, or null without a score
     * @param taken the largest amount the risk sharers take, or null where they take it anyway
     */
    List<List<Change>> ladders(Change.Lever lever, Situation now, @Nullable Money limit, @Nullable Money taken) {
        List<List<Change>> ladders = switch (lever) {
            // More data changes the score itself, not the situation; see MoreData.
            case DATA -> List.of();
            case WAIT -> List.of(waiting(now));
            case POINTS -> List.of(points(now));
            case SECURITY -> security(now);
            case TERM -> terms(now);
            case AMOUNT -> List.of(amounts(now, limit, taken));
            case NEEDED_BY -> List.of(later(now));
        };
        return ladders.stream().filter(ladder -> !ladder.isEmpty()).toList();
    }

    /** So many ten thousands of yuan. */
    static Money rounds(long tenThousands) {
        return Money.ofFen(tenThousands * ROUND_FEN);
    }

    /** How many whole ten thousands of yuan an amount holds. */
    static long roundsIn(Money amount) {
        return amount.fen() / ROUND_FEN;
    }

    private List<Change> waiting(Situation now) {
        int wanted = product.conditions().monthsInBusiness();
        if (now.facts().monthsInBusiness() >= wanted) {
            return List.of();
        }
        LocalDate day = establishedOn.plusMonths(wanted);
        // A firm of the 31st completes a shorter month on the first of the next.
        while (ChronoUnit.MONTHS.between(establishedOn, day) < wanted) {
            day = day.plusDays(1);
        }
        return day.isAfter(today.plusYears(1)) ? List.of() : List.of(new Change.Wait(day, wanted));
    }

    private List<Change> points(Situation now) {
        return product.conditions().pointsLadder().rungs().stream()
                .map(PointsLadder.Rung::points)
                .filter(points -> now.facts().innovationPoints().compareTo(BigDecimal.valueOf(points)) < 0)
                .<Change>map(Change.Points::new)
                .toList();
    }

    private static List<List<Change>> security(Situation now) {
        return EASIEST_SECURITY_FIRST.stream()
                .map(kind -> securities(kind, now.need()))
                .toList();
    }

    /** The kind alone where it is another one, then pledges of rising value up to one that covers the loan. */
    private static List<Change> securities(CollateralKind kind, Need need) {
        Security offered = need.security();
        Stream<Money> values = PledgeClass.of(kind).stream()
                .flatMap(pledge -> Stream.of(
                        rounds(roundsIn(need.amount()) / 2),
                        need.amount(),
                        rounds(roundsIn(pledge.covering(need.amount())) + 1)));
        Stream<Security> pledges = values.filter(
                        value -> kind != offered.kind() || value.compareTo(offered.value()) > 0)
                .filter(value -> value.isPositive() && value.compareTo(Security.LARGEST_VALUE) <= 0)
                .map(value -> new Security(kind, value));
        Stream<Security> alone = kind == offered.kind() ? Stream.empty() : Stream.of(Security.of(kind));
        return Stream.concat(alone, pledges).<Change>map(Change.Security::new).toList();
    }

    private List<List<Change>> terms(Situation now) {
        LendingConditions conditions = product.conditions();
        int asked = now.need().termMonths();
        List<Integer> terms = Stream.concat(
                        USUAL_TERMS.stream(),
                        Stream.of(conditions.shortestTermMonths(), conditions.longestTermMonths()))
                .filter(term -> term >= conditions.shortestTermMonths() && term <= conditions.longestTermMonths())
                .distinct()
                .sorted()
                .toList();
        return List.of(
                terms.reversed().stream()
                        .filter(term -> term < asked)
                        .<Change>map(Change.Term::new)
                        .toList(),
                terms.stream()
                        .filter(term -> term > asked)
                        .<Change>map(Change.Term::new)
                        .toList());
    }

    private List<Change> amounts(Situation now, @Nullable Money limit, @Nullable Money taken) {
        LendingConditions conditions = product.conditions();
        Money asked = now.need().amount();
        Money least = conditions.smallestAmount().max(LoanNeed.SMALLEST_AMOUNT);
        if (asked.compareTo(least) < 0) {
            return List.of(new Change.Amount(least));
        }
        List<Money> amounts = new ArrayList<>(List.of(least, conditions.largestAmount()));
        amounts.add(conditions.pointsLadder().limitFor(now.facts().innovationPoints()));
        amounts.add(limit == null ? least : limit);
        amounts.add(taken == null ? least : taken);
        IntStream.rangeClosed(1, 3)
                .mapToObj(part -> rounds(roundsIn(asked) * part / 4))
                .forEach(amounts::add);
        return amounts.stream()
                .filter(amount -> amount.compareTo(asked) < 0 && amount.compareTo(least) >= 0)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .<Change>map(Change.Amount::new)
                .toList();
    }

    private List<Change> later(Situation now) {
        LocalDate day = product.words().decidedBy(now.start());
        boolean late = day.isAfter(now.need().neededBy()) && !day.isAfter(today.plusYears(1));
        return late ? List.of(new Change.NeededBy(day)) : List.of();
    }
}
