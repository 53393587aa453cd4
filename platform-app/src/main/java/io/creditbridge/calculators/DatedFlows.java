package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.AllInOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * Dated amounts with the yearly cost at which they balance, as the page shows them.
 *
 * @param days by day, amounts of one day together
 * @param received the sum of what is received
 * @param paid the sum of what is paid, not negative
 * @param rate the yearly cost
 */
record DatedFlows(List<Day> days, Money received, Money paid, AllInOutcome.Rate rate) {

    /** What is received and what is paid on one day, neither negative. */
    record Day(LocalDate date, Money received, Money paid) {

        Day and(Money amount) {
            return amount.isNegative()
                    ? new Day(date, received, paid.plus(amount.negated()))
                    : new Day(date, received.plus(amount), paid);
        }
    }

    static DatedFlows of(AllInCostRequest asked) {
        TreeMap<LocalDate, Day> days = new TreeMap<>();
        for (CashFlowBody flow : asked.cashFlows()) {
            days.compute(
                    flow.date(),
                    (date, day) -> (day == null ? new Day(date, Money.ZERO, Money.ZERO) : day).and(flow.amount()));
        }
        AllInOutcome.Rate rate = LoanCalculations.allInCost(asked);
        Money received = days.values().stream().map(Day::received).reduce(Money.ZERO, Money::plus);
        Money paid = days.values().stream().map(Day::paid).reduce(Money.ZERO, Money::plus);
        return new DatedFlows(List.copyOf(days.values()), received, paid, rate);
    }

    /** What is paid beyond what is received; negative where less is paid. */
    public Money cost() {
        return paid.minus(received);
    }
}
