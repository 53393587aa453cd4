package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import java.util.ArrayList;
import java.util.List;

/**
 * Losses of a scheme whose advancer pays first: it bears the whole loss, as far as it holds the money, and the bank the
 * rest, until the file is closed; what comes back before makes the advancer whole first. Then those who share what is
 * left pay their parts, and the advancer and the bank get back what they bore beyond theirs.
 */
final class Advances {

    private Advances() {}

    static Step lose(LossAccount account, Loss next, ShareTier tier, BookState book) {
        Scheme scheme = account.scheme();
        Money added = next.countedBy(scheme.loss().base())
                .minus(account.loss().countedBy(scheme.loss().base()));
        Advance advance = Waterfall.advance(scheme, added, book);
        Burdens borne = new Burdens(scheme.parties());
        if (advance != null) {
            borne.add(advance.party(), advance.amount());
            borne.limitedBy(advance.party(), advance.limitedBy());
            added = added.minus(advance.amount());
        }
        borne.add(Party.BANK, added);
        List<Money> moves = new ArrayList<>();
        for (int i = 0; i < scheme.parties().size(); i++) {
            moves.add(borne.of(i));
        }
        return new Step.Moved(
                moved(account, next, moves, false), named(scheme, moves), Waterfall.lines(scheme, tier, borne));
    }

    static Step recover(LossAccount account, Loss next, Money amount) {
        Scheme scheme = account.scheme();
        List<Money> moves = new ArrayList<>();
        Money rest = amount;
        for (PartyBurden burden : account.burdens()) {
            boolean first = burden.party() == scheme.loss().advancer();
            Money back = first ? amount.min(burden.net()) : Money.ZERO;
            moves.add(back.negated());
            rest = rest.minus(back);
        }
        int bank = scheme.parties().indexOf(Party.BANK);
        moves.set(bank, moves.get(bank).minus(rest));
        return new Step.Moved(moved(account, next, moves, false), named(scheme, moves), List.of());
    }

    static Step close(LossAccount account, ShareTier tier, BookState book) {
        Scheme scheme = account.scheme();
        Money before = account.loss().countedBy(scheme.loss().base());
        Money otherLosses = book.lossSoFar().minus(before).max(Money.ZERO);
        FurtherLoss.Shared last = FurtherLoss.share(
                scheme, tier, book, new FurtherLoss.Part(Money.ZERO, account.unrecovered(), otherLosses));
        List<Money> moves = new ArrayList<>();
        List<PartyBurden> after = new ArrayList<>();
        for (int i = 0; i < scheme.parties().size(); i++) {
            PartyBurden own = account.burdens().get(i);
            Money move = last.borne().of(i).minus(own.net());
            moves.add(move);
            Money nominal = last.nominal().of(i);
            after.add(new PartyBurden(
                    own.party(),
                    own.paid().plus(move.max(Money.ZERO)),
                    own.back().plus(move.negated().max(Money.ZERO)),
                    nominal,
                    last.layered().of(i).min(nominal)));
        }
        LossAccount closed = new LossAccount(scheme, account.loan(), account.loss(), after, true);
        return new Step.Moved(closed, named(scheme, moves), Waterfall.lines(scheme, tier, last.borne()));
    }

    /** The account before it was closed, from what the closing moved. */
    static LossAccount reopen(LossAccount account, List<Move> moves) {
        return moved(
                account,
                account.loss(),
                moves.stream().map(move -> move.amount().negated()).toList(),
                true);
    }

    /** While a loss is advanced, nobody is limited beside the advancer: what each bears is its own by right. */
    private static LossAccount moved(LossAccount account, Loss next, List<Money> moves, boolean undone) {
        List<PartyBurden> after = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            PartyBurden own = account.burdens().get(i);
            Money up = moves.get(i).max(Money.ZERO);
            Money down = moves.get(i).negated().max(Money.ZERO);
            // What is undone was never paid nor given back.
            Money paid = undone ? own.paid().minus(down) : own.paid().plus(up);
            Money back = undone ? own.back().minus(up) : own.back().plus(down);
            after.add(new PartyBurden(own.party(), paid, back, paid.minus(back), Money.ZERO));
        }
        return new LossAccount(account.scheme(), account.loan(), next, after, false);
    }

    private static List<Move> named(Scheme scheme, List<Money> moves) {
        List<Move> named = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            named.add(new Move(scheme.parties().get(i), moves.get(i)));
        }
        return named;
    }
}
