package io.creditbridge.waterfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.ClaimOrder;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.LossBase;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.RecoveryOrder;
import io.creditbridge.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What must hold after every event of several loans under one capped book, in any order of the events. */
class CappedBookPropertiesTest {

    private static final int LOANS = 3;

    /** The kinds of event. */
    enum Kind {
        LOSS,
        RECOVERY,
        TOP_UP,
        GROWTH,
        NEW_YEAR
    }

    /**
     * One event.
     *
     * @param kind what happens
     * @param loan to which loan
     * @param size a loss in fen, or of a recovery the millionths of what is open
     */
    record Event(Kind kind, int loan, long size) {}

    @Property(tries = 5_000)
    void burdensLimitsAndGiveBacksHoldAfterEveryEvent(
            @ForAll("schemes") Scheme scheme, @ForAll("events") @Size(max = 24) List<Event> events) {
        CappedBook book = new CappedBook(scheme, LOANS);
        for (Event event : events) {
            LossAccount before = book.loan(event.loan());
            switch (event.kind()) {
                case LOSS -> lose(scheme, book, event);
                case RECOVERY -> recover(book, event);
                case TOP_UP -> book.topUp(Money.ofFen(event.size()));
                case GROWTH -> book.grow(Money.ofFen(event.size()));
                case NEW_YEAR -> book.beginYear();
            }
            LossAccount after = book.loan(event.loan());
            assertThat(sum(after.burdens().stream().map(PartyBurden::net).toList()))
                    .isEqualTo(after.unrecovered());
            assertThat(sum(after.burdens().stream().map(PartyBurden::nominal).toList()))
                    .isEqualTo(after.unrecovered());
            assertThat(after.burdens()).noneMatch(burden -> burden.net().isNegative());
            if (event.kind() == Kind.RECOVERY) {
                givenBackAsTheSchemeSays(scheme, before, after);
            }
            if (hasPoolLimit(scheme)) {
                assertThat(book.fund().isNegative()).isFalse();
            }
        }
    }

    private static void lose(Scheme scheme, CappedBook book, Event event) {
        List<Money> rooms = new ArrayList<>();
        scheme.sharing().limits().forEach(limit -> rooms.add(book.room(limit, event.loan())));
        List<Move> moves = book.lose(event.loan(), Money.ofFen(event.size()), Money.ofFen(event.size() / 10));
        boolean interest = scheme.loss().base() == LossBase.PRINCIPAL_AND_INTEREST;
        assertThat(sum(moves.stream().map(Move::amount).toList()))
                .isEqualTo(Money.ofFen(event.size() + (interest ? event.size() / 10 : 0)));
        assertThat(moves).noneMatch(move -> move.amount().isNegative());
        for (int i = 0; i < rooms.size(); i++) {
            Limit limit = scheme.sharing().limits().get(i);
            Money taken = sum(moves.stream()
                    .filter(move -> limit.parties().contains(move.party()))
                    .map(Move::amount)
                    .toList());
            assertThat(taken).as("%s", limit).isLessThanOrEqualTo(rooms.get(i));
        }
    }

    private static void recover(CappedBook book, Event event) {
        long open = book.loan(event.loan()).unrecovered().fen();
        Money amount = Money.ofFen((long) (open * (event.size() % 1_000_001 / 1e6)));
        List<Move> moves = book.recover(event.loan(), amount);
        assertThat(sum(moves.stream().map(Move::amount).toList())).isEqualTo(amount.negated());
        assertThat(moves).noneMatch(move -> move.amount().isPositive());
    }

    /** By right of the scheme's order, wherever no limit that recoveries reopen had cut anybody. */
    private static void givenBackAsTheSchemeSays(Scheme scheme, LossAccount before, LossAccount after) {
        if (scheme.loss().claimOrder() == ClaimOrder.NET_OF_RECOVERIES
                || before.burdens().stream().anyMatch(one -> !one.net().equals(one.nominal()))) {
            return;
        }
        Money amount = after.loss().recovered().minus(before.loss().recovered());
        boolean inTurn = scheme.loss().recoveries() != RecoveryOrder.PRO_RATA;
        boolean bankFirst = scheme.loss().recoveries() == RecoveryOrder.BANK_FIRST;
        Predicate<PartyBurden> first = burden -> !inTurn || (burden.party() == Party.BANK) == bankFirst;
        Money ofFirst = sum(
                before.burdens().stream().filter(first).map(PartyBurden::net).toList());
        Money ofThen = before.unrecovered().minus(ofFirst);
        Money toFirst = amount.min(ofFirst);
        for (int i = 0; i < before.burdens().size(); i++) {
            PartyBurden own = before.burdens().get(i);
            boolean early = first.test(own);
            Money whole = early ? ofFirst : ofThen;
            Money part = early ? toFirst : amount.minus(toFirst);
            double due = whole.isZero() ? 0 : (double) part.fen() * own.net().fen() / whole.fen();
            double got = own.net().minus(after.burdens().get(i).net()).fen();
            assertThat(got).isCloseTo(due, within(1.0));
        }
    }

    @Property(tries = 3_000)
    void aBookThatStandsStillEndsAsTheWaterfallSaysOfTheSums(
            @ForAll("plainSchemes") Scheme scheme,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 1, max = 90_000_000) Long> losses,
            @ForAll @Size(max = 5) List<@LongRange(min = 0, max = 1_000_000) Long> recoveries) {
        CappedBook book = new CappedBook(scheme, 1);
        BookState without = book.state(0);
        for (long fen : losses) {
            book.lose(0, Money.ofFen(fen), Money.ZERO);
        }
        for (long millionths : recoveries) {
            long open = book.loan(0).unrecovered().fen();
            book.recover(0, Money.ofFen((long) (open * (millionths / 1e6))));
        }
        LossOutcome.Shared sums = (LossOutcome.Shared)
                Waterfall.allocate(scheme, CappedBook.LOAN, book.loan(0).loss(), without);
        long roundings = (losses.size() + recoveries.size())
                * (2L + scheme.sharing().limits().size());
        for (int i = 0; i < sums.lines().size(); i++) {
            assertThat((double) book.loan(0).burdens().get(i).net().fen())
                    .isCloseTo((double) sums.lines().get(i).amount().fen(), within((double) roundings));
        }
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return RandomSchemes.schemes();
    }

    /** Schemes under which the order of losses and recoveries makes no difference to a loan. */
    @Provide
    Arbitrary<Scheme> plainSchemes() {
        return RandomSchemes.schemes()
                .filter(scheme -> scheme.sharing().limits().stream()
                        .allMatch(limit -> limit.parties().size() == 1 && limit.counting() == Limit.Counting.NET));
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Kind> kinds = Arbitraries.of(
                Kind.LOSS, Kind.LOSS, Kind.LOSS, Kind.RECOVERY, Kind.RECOVERY, Kind.TOP_UP, Kind.GROWTH, Kind.NEW_YEAR);
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, LOANS - 1),
                        Arbitraries.longs().between(1, 90_000_000))
                .as(Event::new)
                .list();
    }

    private static boolean hasPoolLimit(Scheme scheme) {
        return scheme.sharing().limits().stream().anyMatch(limit -> limit.ceiling() instanceof Ceiling.PoolBalance);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
