package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A book of several loans under one scheme for the tests: what its limits depend on, kept as the platform keeps it. */
final class CappedBook {

    static final LoanTerms LOAN = LoanTerms.of(Money.ofYuan(5_000_000), LocalDate.parse("2026-03-01"), 12);

    private final Scheme scheme;
    private final List<LossAccount> loans = new ArrayList<>();
    private final Map<Party, Paid> ever = new EnumMap<>(Party.class);
    private final Map<Party, Paid> thisYear = new EnumMap<>(Party.class);
    private Money lent = Money.ofYuan(5_000_000);
    private Money fees = Money.ofYuan(50_000);
    private Money fund = Money.ofYuan(400_000);
    private Money lost = Money.ZERO;

    CappedBook(Scheme scheme, int loans) {
        this.scheme = scheme;
        for (int i = 0; i < loans; i++) {
            this.loans.add(LossAccount.open(scheme, LOAN));
        }
    }

    LossAccount loan(int index) {
        return loans.get(index);
    }

    /** The book as a claim on a loan finds it; every loan here is another borrower's. */
    BookState state(int index) {
        Map<Party, Paid> borrower = new EnumMap<>(Party.class);
        for (PartyBurden burden : loans.get(index).burdens()) {
            borrower.put(burden.party(), new Paid(burden.paid(), burden.back()));
        }
        return BookState.UNKNOWN
                .withVolumes(lent, lent, fees)
                .withPoolBalance(fund.max(Money.ZERO))
                .withPaid(ever, thisYear, borrower)
                .withLossSoFar(lost);
    }

    void grow(Money more) {
        lent = lent.plus(more);
        fees = fees.plus(Money.ofFen(more.fen() / 100));
    }

    void topUp(Money more) {
        fund = fund.plus(more);
    }

    void beginYear() {
        thisYear.clear();
    }

    List<Move> lose(int index, Money principal, Money interest) {
        Step.Moved moved = (Step.Moved) loans.get(index).lose(principal, interest, 100, state(index));
        lost = lost.plus(moved.account().unrecovered().minus(loans.get(index).unrecovered()));
        loans.set(index, moved.account());
        for (Move move : moved.moves()) {
            count(move.party(), move.amount(), Money.ZERO);
        }
        return moved.moves();
    }

    List<Move> recover(int index, Money amount) {
        Step.Moved moved = (Step.Moved) loans.get(index).recover(amount);
        loans.set(index, moved.account());
        for (Move move : moved.moves()) {
            count(move.party(), Money.ZERO, move.amount().negated());
        }
        return moved.moves();
    }

    private void count(Party party, Money paid, Money back) {
        Paid before = ever.getOrDefault(party, Paid.NOTHING);
        ever.put(party, new Paid(before.gross().plus(paid), before.givenBack().plus(back)));
        // Recoveries of the year count against its payments at most, as a year may give back what another paid.
        Paid year = thisYear.getOrDefault(party, Paid.NOTHING);
        Money gross = year.gross().plus(paid);
        thisYear.put(party, new Paid(gross, year.givenBack().plus(back).min(gross)));
        if (party == Party.POOL) {
            fund = fund.minus(paid).plus(back);
        }
    }

    Money fund() {
        return fund;
    }

    /** What a limit leaves to its parties; nothing where it is used up or passed. */
    Money room(Limit limit, int index) {
        return Room.under(limit, scheme, scheme.tierFor(LOAN).orElseThrow(), state(index))
                .orElseThrow();
    }
}
