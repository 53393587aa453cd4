package io.creditbridge.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.PlatformTest;
import io.creditbridge.application.LoanNeed;
import io.creditbridge.money.Money;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.web.Today;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What is promised to change an answer really changes it, by the ranking's own conditions and prices. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindChangesTest {

    private static final int CASES = 600;
    private static final int TOO_LATE = 10;
    private static final int MOST_PRICES = 1_000;
    private static final Set<String> FIXED = Set.of("region", "yearlyTurnover", "grade");

    @Autowired
    private FindChanges changes;

    @Autowired
    private RankProducts ranking;

    @Autowired
    private Today today;

    /** Drawn and answered once for all tests, which only read. */
    private final List<ChangeCases.Case> cases = new ArrayList<>();

    private final Map<ChangeCases.Case, FindChanges.Found> answers = new HashMap<>();

    private List<ChangeCases.Case> cases() {
        if (cases.isEmpty()) {
            ChangeCases drawn = new ChangeCases(20261124);
            IntStream.range(0, CASES).mapToObj(i -> drawn.next(today.day())).forEach(cases::add);
        }
        return cases;
    }

    private FindChanges.Found found(ChangeCases.Case one) {
        return answers.computeIfAbsent(one, this::asked);
    }

    private FindChanges.Found asked(ChangeCases.Case one) {
        return changes.of(one.product(), one.enterprise(), one.standing(), one.need());
    }

    @Test
    void whatIsPromisedToFitFitsOnceItIsDone() {
        int promised = 0;
        for (ChangeCases.Case one : cases()) {
            for (Recourse change : found(one).changes()) {
                LendingConditions conditions = one.product().conditions();
                assertThat(Conditions.failed(
                                conditions, change.then().facts(), change.then().need()))
                        .as("%s for %s", change.changes(), one.need())
                        .isEmpty();
                if (ofTheNeedAlone(change)) {
                    assertThat(now(one, change.then().need()).fits()).isTrue();
                }
                assertThat(one.enterprise().monthsInBusiness(change.then().start()))
                        .as("the firm is as old on that day as was counted on")
                        .isGreaterThanOrEqualTo(change.then().facts().monthsInBusiness());
                promised++;
            }
        }
        assertThat(promised).isGreaterThan(CASES / 4);
    }

    @Test
    void whatIsPromisedToBeCheaperCostsThatMuchLess() {
        int promised = 0;
        for (ChangeCases.Case one : cases()) {
            PricedProduct before = now(one, one.need());
            for (Recourse change : found(one).changes()) {
                if (change.gain() == Recourse.Gain.CHEAPER) {
                    double after = now(one, change.then().need()).costForOrder();
                    assertThat(before.fits()).isTrue();
                    assertThat(before.costForOrder() - after)
                            .isEqualTo(change.saved().orElseThrow())
                            .isGreaterThanOrEqualTo(ChangeGoal.LEAST_SAVING);
                    promised++;
                }
            }
        }
        assertThat(promised).isGreaterThan(10);
    }

    @Test
    void nothingIsPromisedWhereNothingHelpsAndTheFewestChangesWhereSeveralDo() {
        List<String> wrong = new ArrayList<>();
        int several = 0;
        for (ChangeCases.Case one : cases()) {
            PricedProduct before = now(one, one.need());
            if (before.fits()) {
                continue;
            }
            Set<String> rules =
                    before.failedRules().stream().map(FailedRule::rule).collect(Collectors.toSet());
            List<Recourse> found = found(one).changes();
            boolean hopeless = rules.stream().anyMatch(FIXED::contains);
            int needed = changesNeeded(one, rules);
            if (found.isEmpty() != (hopeless || needed >= TOO_LATE)) {
                wrong.add(rules + " needs " + needed + ": " + found);
            }
            for (Recourse told : found) {
                int asked = needed + (told.isWithinLimit() && asksLessForTheLimitAlone(told, rules) ? 1 : 0);
                if (told.changes().size() != asked) {
                    wrong.add(rules + " needs " + asked + " but is told " + told.changes());
                }
            }
            several += found.stream().anyMatch(told -> told.changes().size() > 2) ? 1 : 0;
        }
        assertThat(wrong).isEmpty();
        assertThat(several).as("answers of more than two changes").isGreaterThan(10);
    }

    private static boolean asksLessForTheLimitAlone(Recourse told, Set<String> rules) {
        return told.changes().stream().anyMatch(Change.Amount.class::isInstance)
                && !rules.contains("amountTooSmall")
                && !rules.contains("amountTooLarge");
    }

    @Test
    void whoAsksForMoreThanTheLimitIsToldToAskForThatOrWhatStaysAboveIt() {
        int lowered = 0;
        int above = 0;
        for (ChangeCases.Case one : cases()) {
            FindChanges.Found found = found(one);
            Money limit = found.asked().indicativeLimit();
            assertThat(found.withinLimit())
                    .isEqualTo(limit == null || one.need().amount().compareTo(limit) <= 0);
            for (Recourse told : found.changes()) {
                Money then = Objects.requireNonNull(told.after().indicativeLimit());
                assertThat(told.isWithinLimit())
                        .isEqualTo(told.then().need().amount().compareTo(then) <= 0);
                if (told.gain() == Recourse.Gain.WITHIN_LIMIT) {
                    assertThat(found.withinLimit()).isFalse();
                    assertThat(told.isWithinLimit()).isTrue();
                    lowered++;
                }
                above += told.isWithinLimit() ? 0 : 1;
                boolean takesTheLimit =
                        then.compareTo(one.product().conditions().smallestAmount()) >= 0
                                && then.compareTo(LoanNeed.SMALLEST_AMOUNT) >= 0;
                assertThat(told.isWithinLimit()).as("%s", told).isEqualTo(takesTheLimit);
            }
        }
        assertThat(lowered).isPositive();
        assertThat(above).isPositive();
    }

    @Test
    void theNumberOfPricesComputedStaysBounded() {
        int most = 0;
        for (ChangeCases.Case one : cases()) {
            RankProducts.Basis basis = ranking.basis(one.enterprise(), one.standing());
            AtomicInteger prices = new AtomicInteger();
            PossibleChanges possible = new PossibleChanges(
                    one.product(), one.enterprise().profile().establishedOn(), today.day());
            new ChangeSearch(possible, situation -> {
                        prices.incrementAndGet();
                        return ranking.priced(one.product(), basis, situation);
                    })
                    .find(ranking.asAsked(basis, one.need()));
            most = Math.max(most, prices.get());
        }
        assertThat(most).isLessThan(MOST_PRICES);
    }

    @Test
    void theAmountAndTheTermAreNotMovedFurtherThanNeeded() {
        int seen = 0;
        for (ChangeCases.Case one : cases()) {
            for (Recourse change : found(one).changes()) {
                if (change.gain() == Recourse.Gain.FITS && change.changes().size() == 1) {
                    Need nearer = switch (change.changes().getFirst()) {
                        case Change.Amount(Money amount) ->
                            one.need()
                                    .with(
                                            nearer(amount, one.need().amount()),
                                            one.need().termMonths());
                        case Change.Term(Integer term) ->
                            one.need()
                                    .with(
                                            one.need().amount(),
                                            term + Integer.signum(one.need().termMonths() - term));
                        default -> null;
                    };
                    if (nearer != null) {
                        PricedProduct near = now(one, nearer);
                        assertThat(near.fits() && near.covers(nearer.amount()))
                                .as("%s", change)
                                .isFalse();
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    @Test
    void theSameQuestionHasTheSameAnswerOfAtMostThree() {
        for (ChangeCases.Case one : cases().subList(0, 100)) {
            List<Recourse> found = found(one).changes();
            assertThat(found).hasSizeLessThanOrEqualTo(3);
            assertThat(asked(one).changes().stream().map(Recourse::changes).toList())
                    .isEqualTo(found.stream().map(Recourse::changes).toList());
        }
    }

    private PricedProduct now(ChangeCases.Case one, Need need) {
        return ranking.one(one.product(), one.enterprise(), one.standing(), need);
    }

    private static boolean ofTheNeedAlone(Recourse change) {
        return change.changes().stream().noneMatch(one -> one instanceof Change.Wait || one instanceof Change.Points);
    }

    private static Money nearer(Money amount, Money asked) {
        return Money.ofFen(amount.fen() + (asked.compareTo(amount) > 0 ? 1 : -1));
    }

    /** Counted by hand, without the limit: one change for each condition of another kind, and a later day where waiting takes too long. */
    private int changesNeeded(ChangeCases.Case one, Set<String> rules) {
        int needed = 0;
        needed += rules.contains("collateral") ? 1 : 0;
        needed += rules.contains("termTooShort") || rules.contains("termTooLong") ? 1 : 0;
        needed += rules.contains("amountTooSmall") || rules.contains("amountTooLarge") ? 1 : 0;
        needed += rules.contains("innovationPoints") ? 1 : 0;
        if (rules.contains("monthsInBusiness")) {
            int wanted = one.product().conditions().monthsInBusiness();
            var day = today.day();
            while (one.enterprise().monthsInBusiness(day) < wanted) {
                day = day.plusDays(1);
            }
            var decided = one.product().words().decidedBy(day);
            needed += decided.isAfter(one.need().neededBy()) ? 2 : 1;
            needed += decided.isAfter(today.day().plusYears(1)) ? TOO_LATE : 0;
        }
        return needed;
    }
}
