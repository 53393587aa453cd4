package io.creditbridge.features;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One account's months seen from one day; the first and the running month count as far as they go. */
final class AccountHistory {

    /** A window without a beginning. */
    static final int ALL = 1200;

    /** Part of a month's mean inflow below which a balance is low. */
    private static final double LOW = 0.1;

    private final BankAccount account;
    private final YearMonth running;
    private final double months;

    AccountHistory(BankAccount account, LocalDate asOf) {
        this.account = account;
        this.running = YearMonth.from(asOf);
        this.months = account.isEmpty() ? 0 : Math.max(1, account.months().size());
    }

    double months() {
        return months;
    }

    private Collection<BankAccount.Month> last(int window) {
        return account.since(running.minusMonths(window - 1L));
    }

    private static double sum(Collection<BankAccount.Month> cells, ToDoubleFunction<BankAccount.Month> figure) {
        return cells.stream().mapToDouble(figure).sum();
    }

    private double all(ToDoubleFunction<BankAccount.Month> figure) {
        return sum(account.months(), figure);
    }

    double lastBalance() {
        List<BankAccount.Month> known =
                account.months().stream().filter(month -> month.balances() > 0).toList();
        return known.isEmpty() ? Double.NaN : known.getLast().lastBalance();
    }

    double meanBalance(int window) {
        return sum(last(window), BankAccount.Month::balanceSum) / sum(last(window), BankAccount.Month::balances);
    }

    double leastBalance(int window) {
        return last(window).stream()
                .filter(month -> month.balances() > 0)
                .mapToDouble(BankAccount.Month::leastBalance)
                .min()
                .orElse(Double.NaN);
    }

    double meanOfMonthsLeast() {
        return account.months().stream()
                .filter(month -> month.balances() > 0)
                .mapToDouble(BankAccount.Month::leastBalance)
                .average()
                .orElse(Double.NaN);
    }

    double balanceVariation() {
        return Statistics.variation(account.months().stream()
                .filter(month -> month.balances() > 0)
                .mapToDouble(month -> month.balanceSum() / month.balances())
                .toArray());
    }

    double overdrawnMonths() {
        return all(month -> month.leastBalance() < 0 ? 1 : 0);
    }

    double lowMonthsShare() {
        double low = LOW * meanInflow();
        return all(month -> month.leastBalance() < low ? 1 : 0) / months;
    }

    double sanctions() {
        return all(BankAccount.Month::sanctions);
    }

    double meanInflow() {
        return all(BankAccount.Month::in) / months;
    }

    double meanOutflow() {
        return all(BankAccount.Month::out) / months;
    }

    double meanNet(int window) {
        return sum(last(window), BankAccount.Month::net) / last(window).size();
    }

    double inflowChange() {
        return sum(last(3), BankAccount.Month::in) / last(3).size() / meanInflow();
    }

    double largestCreditShare() {
        double largest = account.months().stream()
                .mapToDouble(BankAccount.Month::largestIn)
                .max()
                .orElse(0);
        return largest / all(BankAccount.Month::in);
    }

    double cashShare() {
        return all(BankAccount.Month::cashOut) / all(BankAccount.Month::out);
    }

    double meanInterest() {
        return all(BankAccount.Month::interest) / months;
    }

    double inflowVariation() {
        return Statistics.variation(
                account.months().stream().mapToDouble(BankAccount.Month::in).toArray());
    }

    double surplusMonthsShare() {
        return all(month -> month.net() > 0 ? 1 : 0) / months;
    }

    double worstMonth() {
        return account.months().stream()
                        .mapToDouble(BankAccount.Month::net)
                        .min()
                        .orElse(Double.NaN)
                / meanInflow();
    }

    double meanBookings() {
        return all(BankAccount.Month::bookings) / months;
    }
}
