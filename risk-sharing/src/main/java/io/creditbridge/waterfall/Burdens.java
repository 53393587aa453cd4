package io.creditbridge.waterfall;

import io.creditbridge.money.Allocation;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each party bears while a loss is being allocated; the sum never changes by a limit. */
final class Burdens {

    private final List<Party> parties;
    private final Money[] amounts;
    private final Ceiling.@Nullable Kind[] limitedBy;

    Burdens(List<Party> parties) {
        this.parties = parties;
        this.amounts = new Money[parties.size()];
        Arrays.fill(amounts, Money.ZERO);
        this.limitedBy = new Ceiling.@Nullable Kind[parties.size()];
    }

    private Burdens(Burdens other) {
        this.parties = other.parties;
        this.amounts = other.amounts.clone();
        this.limitedBy = other.limitedBy.clone();
    }

    Burdens copy() {
        return new Burdens(this);
    }

    Money of(int index) {
        return amounts[index];
    }

    Ceiling.@Nullable Kind limitOf(int index) {
        return limitedBy[index];
    }

    void add(Party party, Money amount) {
        int index = parties.indexOf(party);
        amounts[index] = amounts[index].plus(amount);
    }

    /** Notes that a limit cut a party's part down; none for null. */
    void limitedBy(Party party, Ceiling.@Nullable Kind limit) {
        limitedBy[parties.indexOf(party)] = limit;
    }

    void addAll(List<Money> parts) {
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = amounts[i].plus(parts.get(i));
        }
    }

    /** Takes an amount off the members in proportion to what they bear; they must bear at least so much. */
    void take(Money amount, List<Party> members) {
        if (amount.isZero()) {
            return;
        }
        List<Money> parts = Allocation.byAmounts(amount, amountsOf(members));
        for (int i = 0; i < parts.size(); i++) {
            int index = parties.indexOf(members.get(i));
            amounts[index] = amounts[index].minus(parts.get(i));
        }
    }

    Money sum(List<Party> members) {
        Money sum = Money.ZERO;
        for (Party member : members) {
            sum = sum.plus(amounts[parties.indexOf(member)]);
        }
        return sum;
    }

    /** Cuts the limited parties down to the room and hands the rest to the overflow payer. */
    void limit(Limit limit, Money room) {
        Money excess = sum(limit.parties()).minus(room);
        if (!excess.isPositive()) {
            return;
        }
        for (Party party : limit.parties()) {
            int index = parties.indexOf(party);
            if (amounts[index].isPositive()) {
                limitedBy[index] = limit.ceiling().kind();
            }
        }
        take(excess, limit.parties());
        add(limit.overflow(), excess);
    }

    private List<Money> amountsOf(List<Party> members) {
        List<Money> borne = new ArrayList<>(members.size());
        for (Party member : members) {
            borne.add(amounts[parties.indexOf(member)]);
        }
        return borne;
    }
}
