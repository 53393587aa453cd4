package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a loss under a scheme. */
public sealed interface LossOutcome {

    /**
     * The loss is shared.
     *
     * @param lines one line a party, in the scheme's order; they sum to the total
     * @param total the loss less what was recovered
     * @param advance what one party lends until recovery has ended, or null if the scheme knows no advance
     * @param unchecked limits that could not be applied because the book does not say what they depend on
     */
    record Shared(
            List<PartyLine> lines, Money total, @Nullable Advance advance, List<Ceiling.Kind> unchecked)
            implements LossOutcome {

        /** Copies the lists. */
        public Shared {
            lines = List.copyOf(lines);
            unchecked = List.copyOf(unchecked);
        }

        /** What the party bears; zero if it is no payer. */
        public Money amountOf(Party party) {
            return lines.stream()
                    .filter(line -> line.party() == party)
                    .map(PartyLine::amount)
                    .findFirst()
                    .orElse(Money.ZERO);
        }
    }

    /**
     * The payment is not overdue long enough; for now the bank bears everything.
     *
     * @param lines one line a party, the bank's with the whole amount
     * @param total the loss less what was recovered
     * @param trigger what is needed
     * @param daysOverdue what is given
     */
    record NotTriggered(List<PartyLine> lines, Money total, Trigger trigger, int daysOverdue) implements LossOutcome {

        /** Copies the list. */
        public NotTriggered {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The scheme does not take the loan.
     *
     * @param reasons every reason; at least one
     */
    record Ineligible(List<Ineligibility> reasons) implements LossOutcome {

        /** Copies the list. */
        public Ineligible {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * More is said to be recovered than was lost.
     *
     * @param lost the loss by the scheme's base
     * @param recovered what is said to be recovered
     */
    record OverRecovered(Money lost, Money recovered) implements LossOutcome {}

    /**
     * No scheme of that key, or no version of it for the approval date.
     *
     * @param search what the catalogue answered
     */
    record NotCovered(SchemeSearch search) implements LossOutcome {}
}
