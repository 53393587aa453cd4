package io.creditbridge.modelling;

import io.creditbridge.training.ModelInput;
import io.creditbridge.training.TrainingTable;
import java.util.List;

/**
 * What an analyst's files hold.
 *
 * @param shape what they were recognised as
 * @param setVersion the name of the set of inputs
 * @param table the cases
 * @param inputs the inputs that the platform computed; empty for a plain table
 * @param ledger what became of the rows of ledgers
 * @param bareCases cases left out because no row of the ledgers is theirs
 */
record Recognised(
        Shape shape,
        String setVersion,
        TrainingTable table,
        List<ModelInput> inputs,
        LedgerCounts ledger,
        int bareCases) {

    /** What files can be. */
    enum Shape {
        /** One table of cases. */
        TABLE,
        /** Outcomes with ledgers of trade. */
        TRADE,
        /** Outcomes with ledgers of bank accounts. */
        BANK,
        /** Outcomes with orders on sales platforms. */
        PLATFORM
    }

    /** Copies the list. */
    Recognised {
        inputs = List.copyOf(inputs);
    }
}
