package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.RecoveryOrder;
import java.util.List;

/** The give-back of recoveries to those who bore a loss. */
final class Recoveries {

    private Recoveries() {}

    /** Takes the recovered amount off the burdens in the given order; it must not exceed their sum. */
    static void giveBack(Money recovered, RecoveryOrder order, List<Party> parties, Burdens burdens) {
        List<Party> bank = List.of(Party.BANK);
        List<Party> sharers =
                parties.stream().filter(party -> party != Party.BANK).toList();
        switch (order) {
            case PRO_RATA -> burdens.take(recovered, parties);
            case BANK_FIRST -> inTurn(recovered, bank, sharers, burdens);
            case GUARANTOR_FIRST -> inTurn(recovered, sharers, bank, burdens);
        }
    }

    private static void inTurn(Money recovered, List<Party> first, List<Party> then, Burdens burdens) {
        Money toFirst = recovered.min(burdens.sum(first));
        burdens.take(toFirst, first);
        burdens.take(recovered.minus(toFirst), then);
    }
}
