package io.creditbridge.pricing;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a legal ceiling of the yearly cost leaves to the rate of one loan, beside its fees.
 *
 * @param yearlyCost the highest effective yearly cost the law allows, interest and fees together, as a decimal
 * @param highestRate the highest nominal yearly rate that keeps it; null where the fees alone cost more
 * @param validFrom the day from which the rule holds
 * @param source the rule
 */
public record LegalLimit(double yearlyCost, @Nullable Double highestRate, LocalDate validFrom, String source) {

    /** The step in which rates are tried: a hundredth of a basis point. */
    private static final double STEP = 1e-6;

    /** Lines are followed so often; what rounding to the fen leaves of the range then is halved. */
    private static final int LINES_TRIED = 10;

    /** Checks that the rule is named. */
    public LegalLimit {
        Objects.requireNonNull(validFrom);
        Objects.requireNonNull(source);
    }

    /**
     * The limit for one loan: the highest rate up to its own, in hundredths of a basis point, at which its cost without
     * subsidies keeps within the ceiling.
     *
     * <p>The cost is the effective yearly one, which is never below the nominal one: a loan that keeps this keeps the
     * ceiling by either reading.
     *
     * @param ceiling the ceiling
     * @param loan the loan with its fees, at the highest rate that is asked for
     */
    public static LegalLimit of(LegalCeilings.Ceiling ceiling, LoanCostRequest loan) {
        return new LegalLimit(
                ceiling.yearlyCost(), highestRate(ceiling.yearlyCost(), loan), ceiling.validFrom(), ceiling.source());
    }

    private static @Nullable Double highestRate(double yearlyCost, LoanCostRequest loan) {
        double asked = loan.terms().annualRate();
        Tried last = new Tried((long) Math.ceil(asked / STEP), cost(loan, asked));
        if (last.cost() <= yearlyCost) {
            return asked;
        }
        Tried before = new Tried(0, cost(loan, 0));
        if (before.cost() > yearlyCost) {
            return null;
        }
        long within = before.steps();
        long above = last.steps();
        for (int tried = 0; above - within > 1; tried++) {
            long next = tried < LINES_TRIED
                    ? Math.clamp(last.lineTo(yearlyCost, before), within + 1, above - 1)
                    : within + (above - within) / 2;
            before = last;
            last = new Tried(next, cost(loan, rate(next)));
            if (last.cost() <= yearlyCost) {
                within = next;
            } else {
                above = next;
            }
        }
        return rate(within);
    }

    /** A rate, in steps, with the yearly cost it makes. */
    private record Tried(long steps, double cost) {

        /** Where the line through this and another meets a cost; the cost is close to a line of the rate. */
        long lineTo(double yearlyCost, Tried other) {
            return steps + (long) ((yearlyCost - cost) * (steps - other.steps) / (cost - other.cost));
        }
    }

    private static double rate(long steps) {
        return steps / (1 / STEP);
    }

    /** The effective yearly cost without subsidies; infinite where no rate balances what is paid. */
    private static double cost(LoanCostRequest loan, double rate) {
        return switch (LoanCostSheet.of(loan.at(rate))) {
            case LoanCostOutcome.Listed(LoanCostSheet sheet) ->
                sheet.beforeSubsidies() instanceof AllInOutcome.Rate cost
                        ? cost.effectiveRate()
                        : Double.POSITIVE_INFINITY;
            case LoanCostOutcome.Refused refused ->
                throw new IllegalArgumentException("a loan without a cost: " + refused.figures());
        };
    }
}
