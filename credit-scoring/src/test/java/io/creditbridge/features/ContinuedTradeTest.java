package io.creditbridge.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.TransactionStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContinuedTradeTest {

    private static final YearMonth LAST = YearMonth.of(2026, 3);

    /** Trade of some months up to March 2026, and a little of April. */
    private static FirmAggregates trade(int months, long seed) {
        Random random = new Random(seed);
        TransactionAggregator rows = new TransactionAggregator();
        LocalDate first = LAST.minusMonths(months - 1L).atDay(1);
        LocalDate end = LAST.plusMonths(1).atDay(10);
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1 + random.nextInt(3))) {
            Direction direction = random.nextInt(3) == 0 ? Direction.PURCHASE : Direction.SALE;
            rows.add(
                    day,
                    direction,
                    "P" + random.nextInt(5),
                    10_000 + random.nextInt(90_000),
                    900,
                    TransactionStatus.VALID);
        }
        return rows.aggregates();
    }

    @Test
    void leavesWhatIsKnownAsItIsAndWhatComesLaterOut() {
        FirmAggregates known = trade(8, 1);
        FirmAggregates further = ContinuedTrade.of(known, LAST, 3);
        assertThat(further.months().stream().filter(row -> !row.month().isAfter(LAST)))
                .containsExactlyElementsOf(known.months().stream()
                        .filter(row -> !row.month().isAfter(LAST))
                        .toList());
        assertThat(further.months().getLast().month()).isEqualTo(LAST.plusMonths(3));
        assertThat(ContinuedTrade.of(known, LAST, 0).months())
                .allMatch(row -> !row.month().isAfter(LAST));
    }

    @Test
    void repeatsTheSameMonthOfTheYearBeforeOrTheLatestOne() {
        for (int months : List.of(4, 11, 12, 13, 30)) {
            FirmAggregates known = trade(months, months);
            FirmAggregates further = ContinuedTrade.of(known, LAST, 14);
            for (int i = 1; i <= 14; i++) {
                YearMonth next = LAST.plusMonths(i);
                YearMonth model = months + i > 12 ? next.minusYears(1) : LAST;
                assertThat(sales(further, next))
                        .as("%d months, %s", months, next)
                        .isEqualTo(sales(further, model));
            }
        }
    }

    @Test
    void partnersAddUpToTheMonthsSum() {
        FirmAggregates further = ContinuedTrade.of(trade(9, 3), LAST, 6);
        for (MonthlyTotals month : further.months()) {
            long partners = further.counterparties().stream()
                    .filter(row -> row.month().equals(month.month()) && row.direction() == month.direction())
                    .mapToLong(CounterpartyTotals::netAmountFen)
                    .sum();
            assertThat(partners).isEqualTo(month.netAmountFen());
        }
    }

    @Test
    void hasNothingToContinueWithoutTrade() {
        assertThat(ContinuedTrade.of(FirmAggregates.EMPTY, LAST, 6).isEmpty()).isTrue();
    }

    private static long sales(FirmAggregates of, YearMonth month) {
        return of.netSalesFen(month, month);
    }
}
