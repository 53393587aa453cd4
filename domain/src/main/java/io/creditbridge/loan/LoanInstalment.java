package io.creditbridge.loan;

import io.creditbridge.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * One payment that falls due, and what has been paid of it.
 *
 * @param due the day it falls due
 * @param principal the principal in it
 * @param interest the interest in it
 * @param principalPaid the principal paid so far, at most {@code principal}
 * @param interestPaid the interest paid so far, at most {@code interest}
 */
@Embeddable
public record LoanInstalment(
        @Column(name = "due") LocalDate due,
        @Column(name = "principal_fen") Money principal,
        @Column(name = "interest_fen") Money interest,
        @Column(name = "principal_paid_fen") Money principalPaid,
        @Column(name = "interest_paid_fen") Money interestPaid) {

    /** Checks that no more is paid than falls due. */
    public LoanInstalment {
        if (principalPaid.compareTo(principal) > 0 || interestPaid.compareTo(interest) > 0) {
            throw new IllegalArgumentException("more paid than due");
        }
        if (principalPaid.isNegative() || interestPaid.isNegative()) {
            throw new IllegalArgumentException("less than nothing paid");
        }
    }

    /** A payment of which nothing is paid. */
    public static LoanInstalment unpaid(LocalDate due, Money principal, Money interest) {
        return new LoanInstalment(due, principal, interest, Money.ZERO, Money.ZERO);
    }

    /** Interest not paid yet. */
    public Money interestLeft() {
        return interest.minus(interestPaid);
    }

    /** Principal not paid yet. */
    public Money principalLeft() {
        return principal.minus(principalPaid);
    }

    /** All that is not paid yet. */
    public Money left() {
        return interestLeft().plus(principalLeft());
    }

    /** This payment with as much of an amount as it needs: interest first, then principal. */
    LoanInstalment with(Money amount) {
        Money toInterest = amount.min(interestLeft());
        Money toPrincipal = amount.minus(toInterest).min(principalLeft());
        return new LoanInstalment(
                due, principal, interest, principalPaid.plus(toPrincipal), interestPaid.plus(toInterest));
    }

    /** This payment with more of it paid. */
    LoanInstalment plus(Money morePrincipal, Money moreInterest) {
        return new LoanInstalment(
                due, principal, interest, principalPaid.plus(morePrincipal), interestPaid.plus(moreInterest));
    }

    /** This payment with its principal paid and its interest cut to what has accrued: the loan ends early. */
    LoanInstalment settled(Money accruedInterest) {
        return new LoanInstalment(due, principal, accruedInterest, principal, accruedInterest);
    }
}
