package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A firm's trade as it would be if it went on as it did: each further month repeats the same month of the year before
 * or, where there was no trade in that direction, the latest month that had some.
 *
 * <p>It answers "what if there were more data"; nothing computed from it is ever a score.
 */
public final class ContinuedTrade {

    private ContinuedTrade() {}

    /**
     * The trade up to the end of a month, and so many months more.
     *
     * @param known what is kept of the firm; rows after the month are left out
     * @param last the last month that counts as known
     * @param months how many follow, at least 0
     */
    public static FirmAggregates of(FirmAggregates known, YearMonth last, int months) {
        List<MonthlyTotals> totals = new ArrayList<>(known.months().stream()
                .filter(row -> !row.month().isAfter(last))
                .toList());
        List<CounterpartyTotals> partners = new ArrayList<>(known.counterparties().stream()
                .filter(row -> !row.month().isAfter(last))
                .toList());
        for (int i = 1; i <= months; i++) {
            YearMonth next = last.plusMonths(i);
            for (Direction direction : Direction.values()) {
                model(totals, direction, next).ifPresent(model -> {
                    repeat(totals, direction, model, next);
                    repeatPartners(partners, direction, model, next);
                });
            }
        }
        return new FirmAggregates(totals, partners);
    }

    /** The month that a further one repeats. */
    private static Optional<YearMonth> model(List<MonthlyTotals> totals, Direction direction, YearMonth next) {
        YearMonth yearBefore = next.minusYears(1);
        List<YearMonth> active = totals.stream()
                .filter(row -> row.direction() == direction && row.validCount() > 0)
                .map(MonthlyTotals::month)
                .toList();
        return active.contains(yearBefore)
                ? Optional.of(yearBefore)
                : active.stream().max(YearMonth::compareTo);
    }

    private static void repeat(List<MonthlyTotals> totals, Direction direction, YearMonth model, YearMonth next) {
        totals.stream()
                .filter(row -> row.direction() == direction && row.month().equals(model))
                .findFirst()
                .ifPresent(row -> totals.add(new MonthlyTotals(
                        next,
                        direction,
                        row.validCount(),
                        row.validAmountFen(),
                        row.returnCount(),
                        row.returnAmountFen(),
                        row.voidCount(),
                        row.voidAmountFen(),
                        row.taxFen(),
                        row.oddCount())));
    }

    private static void repeatPartners(
            List<CounterpartyTotals> partners, Direction direction, YearMonth model, YearMonth next) {
        partners.addAll(partners.stream()
                .filter(row -> row.direction() == direction && row.month().equals(model))
                .map(row -> new CounterpartyTotals(
                        next,
                        direction,
                        row.counterparty(),
                        row.count(),
                        row.netAmountFen(),
                        next.atDay(Math.min(row.firstDate().getDayOfMonth(), next.lengthOfMonth())),
                        next.atDay(Math.min(row.lastDate().getDayOfMonth(), next.lengthOfMonth()))))
                .toList());
    }
}
