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
            case UPFRONT -> payments.add(new CashFlow(start(), amount(charge.measure(), principal(), 1, 1)));
            case YEARLY -> addYearly(charge.measure(), payments);
            case EACH_INSTALMENT -> addEachInstalment(charge.measure(), payments);
        }
        payments.removeIf(payment -> payment.amount().isZero());
        return payments;
    }

    private void addYearly(LoanCharge.Measure measure, List<CashFlow> payments) {
        int term = schedule.terms().termMonths();
        for (int month = 0; month < term; month += MONTHS_OF_YEAR) {
            LocalDate day = start().plusMonths(month);
            int months = Math.min(MONTHS_OF_YEAR, term - month);
            payments.add(new CashFlow(day, amount(measure, balanceOn(day), months, MONTHS_OF_YEAR)));
        }
    }

    private void addEachInstalment(LoanCharge.Measure measure, List<CashFlow> payments) {
        DayCount dayCount = schedule.terms().dayCount();
        List<Instalment> instalments = schedule.instalments();
        int months = instalments.size() == 1 ? schedule.terms().termMonths() : 1;
        LocalDate from = start();
        for (int i = 0; i < instalments.size(); i++) {
            LocalDate due = instalments.get(i).due();
            int days = dayCount.daysOf(from, due, months);
            payments.add(new CashFlow(due, amount(measure, schedule.balanceBefore(i), days, dayCount.daysOfYear())));
            from = due;
        }
    }

    private Money amount(LoanCharge.Measure measure, Money balance, int part, int ofYear) {
        return switch (measure) {
            case LoanCharge.FixedAmount fixed -> fixed.amount();
            case LoanCharge.RateOf share -> {
                BigDecimal yearly = base(share.base(), balance).multiply(BigDecimal.valueOf(share.rate()));
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
