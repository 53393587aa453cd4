package io.creditbridge.pricing;

import io.creditbridge.money.FigureChecks;
import io.creditbridge.money.Money;
import java.util.Objects;

/**
 * A fee that the borrower pays besides interest, or a subsidy that it receives.
 *
 * @param name what it is for
 * @param payee who receives a fee, or pays a subsidy
 * @param measure how much it is
 * @param timing when it falls due
 */
public record LoanCharge(String name, String payee, Measure measure, ChargeTiming timing) {

    /** Checks that nothing is null. */
    public LoanCharge {
        Objects.requireNonNull(name);
        Objects.requireNonNull(payee);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(timing);
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
