package io.creditbridge.pricing;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lays the fees and subsidies of one loan out on dates, each rounded to the fen, half up. */
final class ChargePlan {

    private static final int MONTHS_OF_YEAR = 12;

    private final RepaymentSchedule schedule;
    private final BigDecimal guaranteedShare;

    ChargePlan(RepaymentSchedule schedule, double guaranteedShare) {
        this.schedule = schedule;
        this.guaranteedShare = BigDecimal.valueOf(guaranteedShare);
    }

    /** The payments of a charge as positive amounts; those of nothing are left out. */
    List<CashFlow> payments(LoanCharge charge) {
        List<CashFlow> payments = new ArrayList<>();
        switch (charge.timing()) {
            case UPFRONT -> payments.add(new CashFlow(start(), amount(charge, principal(), 1, 1)));
            case YEARLY -> addYearly(charge, payments);
            case EACH_INSTALMENT -> addEachInstalment(charge, payments);
        }
        LoanCharge.Limits limits = charge.limits();
        List<CashFlow> due = limits == null ? payments : upTo(limits.total(), payments);
        return due.stream().filter(payment -> !payment.amount().isZero()).toList();
    }

    /** The payments, the last of them cut where the total is reached. */
    private static List<CashFlow> upTo(Money total, List<CashFlow> payments) {
        Money left = total;
        List<CashFlow> kept = new ArrayList<>();
        for (CashFlow payment : payments) {
            Money paid = payment.amount().min(left);
            left = left.minus(paid);
            kept.add(new CashFlow(payment.date(), paid));
        }
        return kept;
    }

    /** For how many months of the loan a charge runs. */
    private int monthsOf(LoanCharge charge) {
        int term = schedule.terms().termMonths();
        LoanCharge.Limits limits = charge.limits();
        return limits == null ? term : Math.min(term, limits.months());
    }

    private void addYearly(LoanCharge charge, List<CashFlow> payments) {
        int end = monthsOf(charge);
        for (int month = 0; month < end; month += MONTHS_OF_YEAR) {
            LocalDate day = start().plusMonths(month);
            int months = Math.min(MONTHS_OF_YEAR, end - month);
            payments.add(new CashFlow(day, amount(charge, balanceOn(day), months, MONTHS_OF_YEAR)));
        }
    }

    private void addEachInstalment(LoanCharge charge, List<CashFlow> payments) {
        DayCount dayCount = schedule.terms().dayCount();
        List<Instalment> instalments = schedule.instalments();
        int running = monthsOf(charge);
        LocalDate end = start().plusMonths(running);
        int months = instalments.size() == 1 ? running : 1;
        LocalDate from = start();
        for (int i = 0; i < instalments.size() && from.isBefore(end); i++) {
            LocalDate due = instalments.get(i).due();
            int days = dayCount.daysOf(from, due.isAfter(end) ? end : due, months);
            payments.add(new CashFlow(due, amount(charge, schedule.balanceBefore(i), days, dayCount.daysOfYear())));
            from = due;
        }
    }

    private Money amount(LoanCharge charge, Money balance, int part, int ofYear) {
        return switch (charge.measure()) {
            case LoanCharge.FixedAmount fixed -> fixed.amount();
            case LoanCharge.RateOf share -> {
                LoanCharge.Limits limits = charge.limits();
                BigDecimal whole = base(share.base(), balance);
                BigDecimal base =
                        limits == null ? whole : whole.min(limits.base().toYuan());
                BigDecimal yearly = base.multiply(BigDecimal.valueOf(share.rate()));
                BigDecimal exact = yearly.multiply(BigDecimal.valueOf(part));
                yield Money.of(exact.divide(BigDecimal.valueOf(ofYear), 2, RoundingMode.HALF_UP));
            }
        };
    }

    private BigDecimal base(ChargeBase base, Money balance) {
        return switch (base) {
            case PRINCIPAL -> principal().toYuan();
            case BALANCE -> balance.toYuan();
            case GUARANTEED -> balance.toYuan().multiply(guaranteedShare);
        };
    }

    private Money balanceOn(LocalDate day) {
        Money balance = principal();
        for (Instalment instalment : schedule.instalments()) {
            if (instalment.due().isAfter(day)) {
                break;
            }
            balance = instalment.balance();
        }
        return balance;
    }

    private Money principal() {
        return schedule.terms().principal();
    }

    private LocalDate start() {
        return schedule.terms().start();
    }
}
