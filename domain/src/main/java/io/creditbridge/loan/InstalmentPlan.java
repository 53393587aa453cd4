package io.creditbridge.loan;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The instalments of a loan that has been drawn, in the order of their due days, and the rules of paying them.
 *
 * <p>A payment goes to the earliest unpaid instalment, interest before principal. Ahead of time an owner may pay the
 * next instalment, or settle the whole loan: the principal left, with the interest of the running period up to that
 * day, counted by days and rounded half up to the fen.
 *
 * @param drawnOn the day the money was paid out
 * @param instalments at least one, by due day
 */
public record InstalmentPlan(LocalDate drawnOn, List<LoanInstalment> instalments) {

    /** Copies the list. */
    public InstalmentPlan {
        instalments = List.copyOf(instalments);
        if (instalments.isEmpty()) {
            throw new IllegalArgumentException("a plan has an instalment");
        }
    }

    /**
     * A payment taken apart.
     *
     * @param principal what went to principal
     * @param interest what went to interest
     * @param after the plan afterwards
     */
    public record Split(Money principal, Money interest, InstalmentPlan after) {}

    /** Principal not paid yet. */
    public Money outstanding() {
        return sum(instalments.stream().map(LoanInstalment::principalLeft).toList());
    }

    /** All that is due on a day and not paid. */
    public Money dueBy(LocalDate day) {
        return sum(instalments.stream()
                .filter(one -> !one.due().isAfter(day))
                .map(LoanInstalment::left)
                .toList());
    }

    /** What may be paid on a day without settling: everything due, and the instalment after it. */
    public Money payableOn(LocalDate day) {
        Money next = instalments.stream()
                .filter(one -> one.due().isAfter(day) && one.left().isPositive())
                .findFirst()
                .map(LoanInstalment::left)
                .orElse(Money.ZERO);
        return dueBy(day).plus(next);
    }

    /** What settles the whole loan on a day. */
    public Money settlementOn(LocalDate day) {
        Money interest = Money.ZERO;
        for (int i = 0; i < instalments.size(); i++) {
            LoanInstalment one = instalments.get(i);
            interest = interest.plus(accrued(i, day).max(one.interestPaid()).minus(one.interestPaid()));
        }
        return outstanding().plus(interest);
    }

    /** Whole days since the earliest instalment that is due and not fully paid; 0 if there is none. */
    public int daysOverdue(LocalDate day) {
        return instalments.stream()
                .filter(one -> one.left().isPositive() && one.due().isBefore(day))
                .findFirst()
                .map(one -> (int) ChronoUnit.DAYS.between(one.due(), day))
                .orElse(0);
    }

    /** The earliest instalment that is not fully paid; none once all is paid. */
    public Optional<LoanInstalment> next() {
        return instalments.stream().filter(one -> one.left().isPositive()).findFirst();
    }

    /**
     * Takes a payment.
     *
     * @throws IllegalArgumentException if it is neither at most {@link #payableOn} nor exactly {@link #settlementOn}
     */
    public Split pay(Money amount, LocalDate day) {
        if (amount.isPositive() && amount.equals(settlementOn(day))) {
            return settle(day);
        }
        if (!amount.isPositive() || amount.compareTo(payableOn(day)) > 0) {
            throw new IllegalArgumentException("not payable on " + day + ": " + amount);
        }
        List<LoanInstalment> paid = new ArrayList<>(instalments.size());
        Money left = amount;
        for (LoanInstalment one : instalments) {
            LoanInstalment after = one.with(left);
            left = left.minus(one.left().minus(after.left()));
            paid.add(after);
        }
        return split(amount, paid);
    }

    /**
     * Takes what was recovered of a loan in default: the principal of the earliest instalments first, then their
     * interest. Once no principal is left and no interest has accrued, the plan ends.
     *
     * @param amount at most what is left of principal and interest counts
     */
    public Split recover(Money amount, LocalDate day) {
        List<LoanInstalment> paid = new ArrayList<>(instalments);
        Money left = amount;
        for (int i = 0; i < paid.size(); i++) {
            Money principal = left.min(paid.get(i).principalLeft());
            paid.set(i, paid.get(i).plus(principal, Money.ZERO));
            left = left.minus(principal);
        }
        for (int i = 0; i < paid.size(); i++) {
            Money interest = left.min(paid.get(i).interestLeft());
            paid.set(i, paid.get(i).plus(Money.ZERO, interest));
            left = left.minus(interest);
        }
        Split split = split(amount.minus(left), paid);
        boolean over = split.after().outstanding().isZero()
                && split.after().settlementOn(day).isZero();
        return over
                ? new Split(
                        split.principal(),
                        split.interest(),
                        split.after().settle(day).after())
                : split;
    }

    private Split settle(LocalDate day) {
        List<LoanInstalment> settled = new ArrayList<>(instalments.size());
        for (int i = 0; i < instalments.size(); i++) {
            settled.add(instalments
                    .get(i)
                    .settled(accrued(i, day).max(instalments.get(i).interestPaid())));
        }
        return split(settlementOn(day), settled);
    }

    private Split split(Money amount, List<LoanInstalment> after) {
        InstalmentPlan plan = new InstalmentPlan(drawnOn, after);
        Money principal = outstanding().minus(plan.outstanding());
        return new Split(principal, amount.minus(principal), plan);
    }

    /** The interest of one instalment's period up to a day: all of it once due, none before its period begins. */
    private Money accrued(int index, LocalDate day) {
        LoanInstalment one = instalments.get(index);
        LocalDate from = index == 0 ? drawnOn : instalments.get(index - 1).due();
        if (!day.isBefore(one.due())) {
            return one.interest();
        }
        if (!day.isAfter(from)) {
            return Money.ZERO;
        }
        BigDecimal part = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, one.due())), 12, RoundingMode.HALF_UP);
        return one.interest().times(part, RoundingMode.HALF_UP);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
