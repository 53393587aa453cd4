package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.ClaimOrder;
import io.creditbridge.scheme.FirstLoss;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;

/**
 * One recovery, given back out of the recorded burdens of a loan.
 *
 * <p>It is taken off what each party would bear without the limits, in the scheme's order. Then the limits hold again,
 * each at what its parties bear now: what a limit had sent on to another payer is made good first, and nobody's burden
 * ever grows by a recovery, however much room the book has gained since.
 */
final class GiveBack {

    private GiveBack() {}

    static Step of(LossAccount account, Loss next, Money amount) {
        Scheme scheme = account.scheme();
        Burdens nominal = new Burdens(scheme.parties());
        Burdens layered = new Burdens(scheme.parties());
        Burdens now = new Burdens(scheme.parties());
        for (PartyBurden burden : account.burdens()) {
            nominal.add(burden.party(), burden.nominal());
            layered.add(burden.party(), burden.layered());
            now.add(burden.party(), burden.net());
        }
        boolean netClaim = scheme.loss().claimOrder() == ClaimOrder.NET_OF_RECOVERIES;
        if (netClaim) {
            takeFromTheTop(amount, scheme, nominal, layered);
        } else {
            Recoveries.giveBack(amount, scheme.loss().recoveries(), scheme.parties(), nominal);
        }
        Burdens borne = nominal.copy();
        if (netClaim) {
            limit(borne, scheme, now, Limit.Counting.GROSS);
        }
        limit(borne, scheme, now, Limit.Counting.NET);
        return moved(account, next, nominal, layered, backs(scheme, now, borne));
    }

    /** Recoveries come off a net claim before it is shared: off the shares first, then off the last layer. */
    private static void takeFromTheTop(Money amount, Scheme scheme, Burdens nominal, Burdens layered) {
        List<Party> parties = scheme.parties();
        Burdens shared = nominal.copy();
        for (int i = 0; i < parties.size(); i++) {
            shared.add(parties.get(i), layered.of(i).negated());
        }
        Money rest = amount;
        Money fromShares = rest.min(shared.sum(parties));
        Burdens sharedAfter = shared.copy();
        sharedAfter.take(fromShares, parties);
        for (int i = 0; i < parties.size(); i++) {
            nominal.add(parties.get(i), sharedAfter.of(i).minus(shared.of(i)));
        }
        rest = rest.minus(fromShares);
        for (FirstLoss layer : scheme.loss().firstLosses().reversed()) {
            Party party = layer.party();
            Money taken = rest.min(layered.of(parties.indexOf(party)));
            layered.add(party, taken.negated());
            nominal.add(party, taken.negated());
            rest = rest.minus(taken);
        }
    }

    private static void limit(Burdens borne, Scheme scheme, Burdens now, Limit.Counting counting) {
        for (Limit limit : scheme.sharing().limits()) {
            if (limit.counting() == counting) {
                borne.limit(limit, now.sum(limit.parties()));
            }
        }
    }

    /**
     * What each party gets back. Where a joint limit cuts its members in new proportions, one of them might bear more
     * than before: it stands still, and the largest part given back to the others is the smaller for it.
     */
    private static List<Money> backs(Scheme scheme, Burdens now, Burdens after) {
        List<Money> backs = new ArrayList<>();
        Money against = Money.ZERO;
        for (int i = 0; i < scheme.parties().size(); i++) {
            Money back = now.of(i).minus(after.of(i));
            backs.add(back.max(Money.ZERO));
            against = against.plus(back.min(Money.ZERO));
        }
        while (against.isNegative()) {
            int largest = 0;
            for (int i = 1; i < backs.size(); i++) {
                largest = backs.get(i).compareTo(backs.get(largest)) > 0 ? i : largest;
            }
            Money carried = backs.get(largest).min(against.negated());
            backs.set(largest, backs.get(largest).minus(carried));
            against = against.plus(carried);
        }
        return backs;
    }

    private static Step moved(LossAccount account, Loss next, Burdens nominal, Burdens layered, List<Money> backs) {
        List<PartyBurden> after = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < backs.size(); i++) {
            PartyBurden own = account.burdens().get(i);
            after.add(new PartyBurden(
                    own.party(),
                    own.paid(),
                    own.back().plus(backs.get(i)),
                    nominal.of(i),
                    layered.of(i).min(nominal.of(i))));
            moves.add(new Move(own.party(), backs.get(i).negated()));
        }
        return new Step.Moved(
                new LossAccount(account.scheme(), account.loan(), next, after, account.closed()), moves, List.of());
    }
}
