package io.creditbridge.waterfall;

import java.util.List;

/** What became of a request for the fees of some loans. */
public sealed interface FeeOutcome {

    /**
     * The fees fall due.
     *
     * @param lines one line a fee and rate, loans that count as one together
     */
    record Charged(List<FeeLine> lines) implements FeeOutcome {

        /** Copies the list. */
        public Charged {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The scheme does not take one of the loans.
     *
     * @param loanNumber which loan of the request, from 1
     * @param reasons every reason; at least one
     */
    record Ineligible(int loanNumber, List<Ineligibility> reasons) implements FeeOutcome {

        /** Copies the list. */
        public Ineligible {
            reasons = List.copyOf(reasons);
        }
    }
}
