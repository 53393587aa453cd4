package io.creditbridge.pricing;

import io.creditbridge.money.RefusedFigure;
import java.util.List;

/** The answer to a request for a loan-cost sheet. */
public sealed interface LoanCostOutcome {

    /** The sheet asked for. */
    record Listed(LoanCostSheet sheet) implements LoanCostOutcome {}

    /** No sheet: these figures cannot be used. */
    record Refused(List<RefusedFigure> figures) implements LoanCostOutcome {

        /** Copies the list. */
        public Refused {
            figures = List.copyOf(figures);
        }
    }
}
