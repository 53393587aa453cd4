package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Paid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The books of one scheme, by who stands together, and what they come to for those who stand for a loan.
 *
 * <p>A limit is counted over the loans that the same limited sharers stand for: books that name another sharer for a
 * limited party are left out; one from before a party had a sharer counts on. Where each party has one sharer, that is
 * the whole scheme.
 */
record SchemeBooks(List<Book> books, Map<FacilityId, String> parties, Set<String> limited, Sums sums) {

    /** What was lent by those who stand together. */
    record Book(UUID id, Set<FacilityId> members, int loans, Money lent, Money guaranteed) {}

    /** What was paid and lost, by book, and what pools have still to pay, by facility. */
    record Sums(
            Map<UUID, Map<Party, Paid>> ever,
            Map<UUID, Map<Party, Paid>> thisYear,
            Map<UUID, Money> losses,
            Map<FacilityId, Money> pending) {}

    /** Where the scheme stands for those who stand for a loan. */
    SchemeStanding standing(List<FacilityState> sharers) {
        return standing(sharers, like(sharers));
    }

    /** Where it stands in all, whoever stands for its loans. */
    SchemeStanding whole(List<FacilityState> all) {
        return standing(all, books);
    }

    private SchemeStanding standing(List<FacilityState> sharers, List<Book> counted) {
        Money fees = Money.ZERO;
        Money pool = null;
        for (FacilityState facility : sharers) {
            fees = fees.plus(part(facility, counted));
            if (facility.party().equals(Party.POOL.name())) {
                Money waiting = sums.pending().getOrDefault(facility.id(), Money.ZERO);
                Money holds = facility.balances().fund().minus(waiting).max(Money.ZERO);
                pool = pool == null ? holds : pool.plus(holds);
            }
        }
        Money lent = Money.ZERO;
        Money guaranteed = Money.ZERO;
        Money lost = Money.ZERO;
        int loans = 0;
        Set<UUID> ids = new HashSet<>();
        for (Book book : counted) {
            ids.add(book.id());
            loans += book.loans();
            lent = lent.plus(book.lent());
            guaranteed = guaranteed.plus(book.guaranteed());
            lost = lost.plus(sums.losses().getOrDefault(book.id(), Money.ZERO));
        }
        BookState state = BookState.UNKNOWN
                .withVolumes(lent, guaranteed, fees)
                .withPoolBalance(pool)
                .withPaid(paid(sums.ever(), ids), paid(sums.thisYear(), ids), Map.of())
                .withLossSoFar(lost);
        return new SchemeStanding(state, loans, sharers, ids);
    }

    /** The books that name no other sharer for a limited party. */
    private List<Book> like(List<FacilityState> sharers) {
        Map<String, FacilityId> mine = new HashMap<>();
        sharers.forEach(one -> mine.put(one.party(), one.id()));
        return books.stream()
                .filter(book -> book.members().stream().allMatch(member -> {
                    String party = parties.getOrDefault(member, "");
                    FacilityId own = mine.get(party);
                    return !limited.contains(party) || own == null || own.equals(member);
                }))
                .toList();
    }

    /** The limited sharers of a book. */
    Set<FacilityId> limitedOf(Book book) {
        Set<FacilityId> some = new HashSet<>(book.members());
        some.removeIf(member -> !limited.contains(parties.getOrDefault(member, "")));
        return some;
    }

    /** Fees are received by facility: those of one with other loans as well count by what was lent. */
    private Money part(FacilityState facility, Collection<Book> counted) {
        Money fees = facility.balances().fees();
        Money all = lentBy(facility.id(), books);
        Money mine = lentBy(facility.id(), counted);
        return all.isZero() || mine.equals(all)
                ? fees
                : fees.times(
                        BigDecimal.valueOf(mine.fen()).divide(BigDecimal.valueOf(all.fen()), MathContext.DECIMAL64),
                        RoundingMode.DOWN);
    }

    private static Money lentBy(FacilityId facility, Collection<Book> some) {
        return some.stream()
                .filter(book -> book.members().contains(facility))
                .map(Book::lent)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Map<Party, Paid> paid(Map<UUID, Map<Party, Paid>> sums, Set<UUID> ids) {
        Map<Party, Paid> together = new EnumMap<>(Party.class);
        for (UUID id : ids) {
            sums.getOrDefault(id, Map.of())
                    .forEach((party, paid) -> together.merge(
                            party,
                            paid,
                            (one, other) -> new Paid(
                                    one.gross().plus(other.gross()),
                                    one.givenBack().plus(other.givenBack()))));
        }
        return together;
    }
}
