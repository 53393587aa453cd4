package io.creditbridge.pricing;

import io.creditbridge.money.RefusedFigure;
import java.util.List;

/** The answer to the question at which rate a loan just pays for itself. */
public sealed interface BreakEvenOutcome {

    /**
     * The rate and its parts.
     *
     * @param rate the yearly nominal rate as a decimal
     * @param lines parts that add up to the rate
     */
    record BreakEven(double rate, List<PriceLine> lines) implements BreakEvenOutcome {

        /** Copies the list. */
        public BreakEven {
            lines = List.copyOf(lines);
        }
    }

    /** No rate within the limits makes the loan pay for itself. */
    record NoRate(Reason reason) implements BreakEvenOutcome {}

    /** No price: these figures cannot be used. */
    record Refused(List<RefusedFigure> figures) implements BreakEvenOutcome {

        /** Copies the list. */
        public Refused {
            figures = List.copyOf(figures);
        }
    }

    /** Why no rate is high enough. */
    enum Reason {
        /** Default in the first year is certain. */
        DEFAULT_IS_CERTAIN,
        /** No rate from {@link BreakEvenRate#LOWEST} to {@link BreakEvenRate#HIGHEST} balances the flows. */
        NOT_WITHIN_LIMITS,
        /** The fees alone cost more than the law allows; only a whole quote is refused so. */
        ABOVE_LEGAL_CEILING
    }
}
