package io.creditbridge.waterfall;

import io.creditbridge.money.Allocation;
import io.creditbridge.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Takes the parts of a claim that came to nothing off the burdens of its loan. */
final class TakenBack {

    private TakenBack() {}

    static List<PartyBurden> of(List<PartyBurden> burdens, List<PartyBurden> parts) {
        List<Money> rights = byRight(burdens, parts);
        List<PartyBurden> after = new ArrayList<>();
        for (int i = 0; i < burdens.size(); i++) {
            PartyBurden own = burdens.get(i);
            Money nominal = own.nominal().minus(rights.get(i));
            Money layered = own.layered().minus(parts.get(i).layered()).max(Money.ZERO);
            after.add(new PartyBurden(
                    own.party(), own.paid().minus(parts.get(i).paid()), own.back(), nominal, layered.min(nominal)));
        }
        return after;
    }

    /**
     * What each party bears less by right: as much in all as the claim still asked, in the proportions in which it was
     * added. Where recoveries have taken some of that off a party already, the others carry the rest.
     */
    private static List<Money> byRight(List<PartyBurden> burdens, List<PartyBurden> parts) {
        Money asked = Money.ZERO;
        List<Money> added = new ArrayList<>();
        for (PartyBurden part : parts) {
            asked = asked.plus(part.paid());
            added.add(part.nominal());
        }
        List<Money> taken = new ArrayList<>();
        if (asked.isZero()) {
            parts.forEach(part -> taken.add(Money.ZERO));
            return taken;
        }
        List<Money> split = Allocation.byAmounts(asked, added);
        Money rest = Money.ZERO;
        for (int i = 0; i < split.size(); i++) {
            Money most = split.get(i).min(burdens.get(i).nominal());
            taken.add(most);
            rest = rest.plus(split.get(i).minus(most));
        }
        for (int i = 0; i < taken.size(); i++) {
            Money more = rest.min(burdens.get(i).nominal().minus(taken.get(i)));
            taken.set(i, taken.get(i).plus(more));
            rest = rest.minus(more);
        }
        return taken;
    }
}
