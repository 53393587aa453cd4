package io.creditbridge.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.TransactionStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PlatformFeaturesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    /** An order of 100 yuan a day from so many months on; each tenth cancelled, each fifth half refunded. */
    private static FirmAggregates orders(int months) {
        TransactionAggregator sums = new TransactionAggregator();
        LocalDate first = YearMonth.from(AS_OF).minusMonths(months - 1L).atDay(1);
        int number = 0;
        for (LocalDate day = first; !day.isAfter(AS_OF); day = day.plusDays(1)) {
            boolean cancelled = number % 10 == 9;
            String buyer = "platform|B" + number % 7;
            sums.add(
                    day,
                    Direction.SALE,
                    buyer,
                    10_000,
                    0,
                    cancelled ? TransactionStatus.VOID : TransactionStatus.VALID);
            if (!cancelled && number % 5 == 0) {
                sums.add(day, Direction.SALE, buyer, -5_000, 0, TransactionStatus.VALID);
            }
            number++;
        }
        return sums.aggregates();
    }

    @Test
    void countsOrdersCancellationsAndRefundsApart() {
        FeatureVector orders = PlatformFeatures.compute(orders(24), AS_OF);
        assertThat(orders.value("platform_cancel_rate")).isBetween(0.09, 0.11);
        assertThat(orders.value("platform_refund_rate")).isBetween(0.10, 0.12);
        assertThat(orders.value("platform_buyers_12m")).isEqualTo(7);
        assertThat(orders.value("platform_history_months")).isEqualTo(24);
        assertThat(orders.value("platform_buyer_retention")).isEqualTo(1);
        assertThat(orders.value("platform_orders_12m")).isBetween(327.0, 330.0);
    }

    @Test
    void saysWhatTheFormulaOverInvoicesSaysOfOrdersAlone() {
        FirmAggregates orders = orders(30);
        FeatureVector like = FirmFeatures.compute(orders, AS_OF);
        FeatureVector vector = PlatformFeatures.compute(orders, AS_OF);
        assertThat(vector.value("platform_sales_12m")).isEqualTo(like.value("sales_12m"));
        assertThat(vector.value("platform_growth_yoy")).isEqualTo(like.value("sales_growth_yoy"));
        assertThat(vector.set().definitions())
                .allSatisfy(definition -> assertThat(definition.formula()).startsWith("as "));
    }

    @Test
    void isMissingWhollyWithoutAnyOrder() {
        FeatureVector none = PlatformFeatures.compute(FirmAggregates.EMPTY, AS_OF);
        assertThat(none.values()).containsOnly(Double.NaN);
    }
}
