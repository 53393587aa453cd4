package io.creditbridge.pricing;

import java.util.OptionalDouble;

/** The answer to the question what a run of cash flows costs a year. */
public sealed interface AllInOutcome {

    /**
     * The yearly cost.
     *
     * @param effectiveRate the effective yearly rate as a decimal, compounding included
     * @param nominalRate periods a year × rate of a period; empty under the effective convention
     * @param periodsPerYear 12 for monthly periods, 1 under the effective convention
     * @param multipleRoots whether other rates solve the equation too; the one nearest the nominal rate is given
     */
    record Rate(double effectiveRate, OptionalDouble nominalRate, int periodsPerYear, boolean multipleRoots)
            implements AllInOutcome {}

    /** No rate exists or none is found; the reason says which. */
    record NoRate(NoRateReason reason) implements AllInOutcome {}

    /** Why a run of cash flows has no rate. */
    enum NoRateReason {
        /** There are no flows, or all are zero or on one day. */
        TOO_FEW_FLOWS,
        /** There are more flows than {@link AllInCost#FLOW_LIMIT}. */
        TOO_MANY_FLOWS,
        /** Everything is received or everything is paid, so no rate balances the flows. */
        NO_SIGN_CHANGE,
        /** The flows change sign, but no rate balances them. */
        NO_ROOT,
        /** The flows change sign more often than {@link AllInCost#SIGN_CHANGE_LIMIT}. */
        TOO_MANY_SIGN_CHANGES,
        /** Monthly periods were asked for, but the dates are not whole months apart. */
        NOT_WHOLE_MONTHS_APART,
        /** The rate that balances the flows is above {@link AllInCost#LARGEST_RATE}. */
        OUT_OF_RANGE
    }
}
