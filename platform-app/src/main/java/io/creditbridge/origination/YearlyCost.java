package io.creditbridge.origination;

import io.creditbridge.pricing.AllInOutcome;
import io.creditbridge.pricing.LoanCostSheet;
import org.jspecify.annotations.Nullable;

/**
 * The all-in yearly cost of a loan, each figure by its name; rates as decimals, null where no rate balances the flows.
 *
 * @param effectiveRate interest, fees and subsidies together, compounding included
 * @param nominalRate the same as twelve times the rate of a month
 * @param effectiveRateBeforeSubsidies interest and fees without the subsidies; null where there are none
 * @param nominalRateBeforeSubsidies the same as twelve times the rate of a month; null where there are none
 */
public record YearlyCost(
        @Nullable Double effectiveRate,
        @Nullable Double nominalRate,
        @Nullable Double effectiveRateBeforeSubsidies,
        @Nullable Double nominalRateBeforeSubsidies) {

    /** The cost of a loan by its sheet. */
    public static YearlyCost of(LoanCostSheet sheet) {
        AllInOutcome after = sheet.afterSubsidies();
        AllInOutcome before = sheet.beforeSubsidies();
        boolean subsidised = sheet.totalSubsidies().isPositive();
        return new YearlyCost(
                effectiveOf(after),
                nominalOf(after),
                subsidised ? effectiveOf(before) : null,
                subsidised ? nominalOf(before) : null);
    }

    /** Whether there are subsidies that the first two are lowered by. */
    public boolean afterSubsidies() {
        return effectiveRateBeforeSubsidies != null;
    }

    /** The effective rate after subsidies, or null where there is no cost. */
    public static @Nullable Double effective(@Nullable YearlyCost cost) {
        return cost == null ? null : cost.effectiveRate();
    }

    private static @Nullable Double effectiveOf(AllInOutcome outcome) {
        return outcome instanceof AllInOutcome.Rate found ? (Double) found.effectiveRate() : null;
    }

    private static @Nullable Double nominalOf(AllInOutcome outcome) {
        return outcome instanceof AllInOutcome.Rate found && found.nominalRate().isPresent()
                ? (Double) found.nominalRate().getAsDouble()
                : null;
    }
}
