package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;

/**
 * What one party bears of the losses of one loan, as the events made it.
 *
 * @param party who
 * @param paid what claims made it bear
 * @param back what recoveries gave back of that, at most {@code paid}
 * @param nominal what it would bear now had no limit that recoveries reopen cut anybody; recoveries are measured by it
 * @param layered the part of {@code nominal} that lies in first-loss layers
 */
public record PartyBurden(Party party, Money paid, Money back, Money nominal, Money layered) {

    /** Checks that nobody is given back more than it paid. */
    public PartyBurden {
        if (back.isNegative() || back.compareTo(paid) > 0 || layered.isNegative() || layered.compareTo(nominal) > 0) {
            throw new IllegalArgumentException(party + " paid " + paid + ", was given back " + back + ", by rights "
                    + nominal + ", in layers " + layered);
        }
    }

    /** A party that bears nothing yet. */
    public static PartyBurden none(Party party) {
        return new PartyBurden(party, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** What it bears now. */
    public Money net() {
        return paid.minus(back);
    }

    /** The same where a part given back was never paid at all, as it lowered a claim on its way. */
    PartyBurden unpaid(Money amount) {
        return new PartyBurden(party, paid.minus(amount), back.minus(amount), nominal, layered);
    }
}
