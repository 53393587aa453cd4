package io.creditbridge.pricing;

import io.creditbridge.money.FigureChecks;
import io.creditbridge.money.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fee that the borrower pays besides interest, or a subsidy that it receives.
 *
 * @param name what it is for
 * @param payee who receives a fee, or pays a subsidy
 * @param measure how much it is
 * @param timing when it falls due
 * @param limits what bounds it, or null where nothing does
 */
public record LoanCharge(
        String name,
        String payee,
        Measure measure,
        ChargeTiming timing,
        @Nullable Limits limits) {

    /** A charge that nothing bounds. */
    public LoanCharge(String name, String payee, Measure measure, ChargeTiming timing) {
        this(name, payee, measure, timing, null);
    }

    /** Checks that all but the limits is there. */
    public LoanCharge {
        Objects.requireNonNull(name);
        Objects.requireNonNull(payee);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(timing);
    }

    /**
     * What bounds a charge.
     *
     * @param months it is due within so many months of the first day
     * @param base the largest base that a rate is taken of
     * @param total the most that is paid in all
     */
    public record Limits(int months, Money base, Money total) {

        /** Checks that the amounts are there. */
        public Limits {
            Objects.requireNonNull(base);
            Objects.requireNonNull(total);
        }
    }

    /** How much a charge is each time. */
    public sealed interface Measure {}

    /** A fixed amount each time it falls due. */
    public record FixedAmount(Money amount) implements Measure {}

    /** A rate of a base: a year for yearly charges and charges with each instalment, once for upfront charges. */
    public record RateOf(double rate, ChargeBase base) implements Measure {}

    void check(FigureChecks checks, String field) {
        switch (measure) {
            case FixedAmount fixed -> checks.positive(field + ".amount", fixed.amount(), LoanTerms.PRINCIPAL_LIMIT);
            case RateOf share -> checks.within(field + ".rate", share.rate(), 0, 1);
        }
    }
}
