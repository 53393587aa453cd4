package io.creditbridge.quoting;

import io.creditbridge.application.LoanNeed;
import io.creditbridge.money.Money;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.Security;
import java.time.LocalDate;

/**
 * The part of a need that decides what fits and what it costs.
 *
 * @param amount how much
 * @param termMonths for how long
 * @param purpose what for
 * @param security what can be offered
 * @param neededBy by when
 */
public record Need(Money amount, int termMonths, LoanPurpose purpose, Security security, LocalDate neededBy) {

    /** The deciding part of an application's need. */
    public static Need of(LoanNeed need) {
        return new Need(need.amount(), need.termMonths(), need.purpose(), need.security(), need.neededBy());
    }

    Need with(Money otherAmount, int otherTermMonths) {
        return new Need(otherAmount, otherTermMonths, purpose, security, neededBy);
    }

    Need securedBy(Security other) {
        return new Need(amount, termMonths, purpose, other, neededBy);
    }

    Need by(LocalDate day) {
        return new Need(amount, termMonths, purpose, security, day);
    }
}
