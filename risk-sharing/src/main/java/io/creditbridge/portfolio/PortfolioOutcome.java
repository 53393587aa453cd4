package io.creditbridge.portfolio;

import java.util.List;

/** What became of a question about a book. */
public sealed interface PortfolioOutcome {

    /**
     * The answer.
     *
     * @param loss what the book loses, and each party of it
     */
    record Computed(PortfolioLoss loss) implements PortfolioOutcome {}

    /**
     * The question cannot be answered.
     *
     * @param faults everything wrong with it; at least one
     */
    record Refused(List<PortfolioFault> faults) implements PortfolioOutcome {

        /** Copies the list. */
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
