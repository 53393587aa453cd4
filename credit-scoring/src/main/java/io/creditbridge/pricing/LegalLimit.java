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
        if (keeps(yearlyCost, loan, asked)) {
            return asked;
        }
        if (!keeps(yearlyCost, loan, 0)) {
            return null;
        }
        long within = 0;
        long above = (long) Math.ceil(asked / STEP);
        while (above - within > 1) {
            long middle = (within + above) / 2;
            if (keeps(yearlyCost, loan, rate(middle))) {
                within = middle;
            } else {
                above = middle;
            }
        }
        return rate(within);
    }

    private static double rate(long steps) {
        return steps / (1 / STEP);
    }

    private static boolean keeps(double yearlyCost, LoanCostRequest loan, double rate) {
        return switch (LoanCostSheet.of(loan.at(rate))) {
            case LoanCostOutcome.Listed(LoanCostSheet sheet) ->
                sheet.beforeSubsidies() instanceof AllInOutcome.Rate cost && cost.effectiveRate() <= yearlyCost;
            case LoanCostOutcome.Refused refused ->
                throw new IllegalArgumentException("a loan without a cost: " + refused.figures());
        };
    }
}
