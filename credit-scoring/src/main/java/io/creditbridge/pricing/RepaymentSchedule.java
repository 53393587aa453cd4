package io.creditbridge.pricing;

import io.creditbridge.money.Money;
import io.creditbridge.money.RefusedFigure;
import java.util.List;

/**
 * When a loan is paid back and how much each time.
 *
 * <p>Interest of each period is rounded to the fen, half up. The last instalment takes the residue, so the principal of
 * all instalments is exactly the principal lent. Due dates are whole months after the start; where a month is too
 * short, its last day. A bullet loan has one instalment.
 *
 * @param terms the terms it was planned from
 * @param instalments the payments in order of their due dates; at least one
 */
public record RepaymentSchedule(LoanTerms terms, List<Instalment> instalments) {

    /** Copies the list. */
    public RepaymentSchedule {
        instalments = List.copyOf(instalments);
    }

    /** Plans the schedule of a loan, or names every figure that cannot be used. */
    public static ScheduleOutcome plan(LoanTerms terms) {
        List<RefusedFigure> refused = terms.refusedFigures();
        return refused.isEmpty()
                ? new ScheduleOutcome.Planned(new RepaymentSchedule(terms, new SchedulePlan(terms).instalments()))
                : new ScheduleOutcome.Refused(refused);
    }

    /** All interest over the life of the loan. */
    public Money totalInterest() {
        return instalments.stream().map(Instalment::interest).reduce(Money.ZERO, Money::plus);
    }

    /** All that is paid back: principal and interest. */
    public Money totalPayment() {
        return terms.principal().plus(totalInterest());
    }

    /** The principal outstanding just before an instalment, counted from 0. */
    Money balanceBefore(int index) {
        return index == 0 ? terms.principal() : instalments.get(index - 1).balance();
    }
}
