package io.creditbridge.pricing;

import io.creditbridge.money.RefusedFigure;
import java.util.List;

/** The answer to a request for a quote. */
public sealed interface QuoteOutcome {

    /** A rate to offer. */
    record Quoted(Quote quote) implements QuoteOutcome {}

    /** No rate within the limits makes the loan pay for itself. */
    record NoPrice(BreakEvenOutcome.Reason reason) implements QuoteOutcome {}

    /** The loan prime rate of the day is not known, so the product's range is not either. */
    record PolicyUnknown() implements QuoteOutcome {}

    /** No quote: these figures cannot be used. */
    record Refused(List<RefusedFigure> figures) implements QuoteOutcome {

        /** Copies the list. */
        public Refused {
            figures = List.copyOf(figures);
        }
    }
}
