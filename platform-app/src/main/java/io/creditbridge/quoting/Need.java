package io.creditbridge.quoting;

import io.creditbridge.application.LoanNeed;
import io.creditbridge.money.Money;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.LoanPurpose;
import java.time.LocalDate;

/**
 * The part of a need that decides what fits and what it costs.
 *
 * @param amount how much
 * @param termMonths for how long
 * @param purpose what for
 * @param collateral what can be offered
 * @param neededBy by when
 */
public record Need(Money amount, int termMonths, LoanPurpose purpose, CollateralKind collateral, LocalDate neededBy) {

    /** The deciding part of an application's need. */
    public static Need of(LoanNeed need) {
        return new Need(need.amount(), need.termMonths(), need.purpose(), need.collateral(), need.neededBy());
    }

    Need with(Money otherAmount, int otherTermMonths) {
        return new Need(otherAmount, otherTermMonths, purpose, collateral, neededBy);
    }

    Need securedBy(CollateralKind other) {
        return new Need(amount, termMonths, purpose, other, neededBy);
    }

    Need by(LocalDate day) {
        return new Need(amount, termMonths, purpose, collateral, day);
    }
}
