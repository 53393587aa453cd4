package io.creditbridge.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.TransactionStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnAggregatorTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 11, 20);

    @Property(tries = 200)
    void addsUpAndComputesAsTheRowsDo(@ForAll long seed, @ForAll @IntRange(min = 0, max = 1300) int rowsAFirm) {
        Random random = new Random(seed);
        boolean inOrder = random.nextBoolean();
        int firms = 3;
        int partnerCount = random.nextInt(4) == 0 ? random.nextInt(1, 200) : random.nextInt(1, 30);
        int rows = firms * rowsAFirm;
        int[] ends = new int[firms];
        int[] days = new int[rows];
        int[] partners = new int[rows];
        byte[] flags = new byte[rows];
        long[] amounts = new long[rows];
        long[] taxes = new long[rows];
        TransactionAggregator[] expected = new TransactionAggregator[firms];
        for (int firm = 0; firm < firms; firm++) {
            expected[firm] = new TransactionAggregator();
            ends[firm] = (firm + 1) * rowsAFirm;
            for (int row = firm * rowsAFirm; row < ends[firm]; row++) {
                LocalDate day = FIRST.plusDays(inOrder ? row % rowsAFirm * 900 / rowsAFirm : random.nextInt(900));
                boolean sale = random.nextBoolean();
                boolean isVoid = random.nextInt(10) == 0;
                days[row] = (int) day.toEpochDay();
                partners[row] = random.nextInt(partnerCount);
                flags[row] = (byte) ((sale ? InvoiceColumns.SALE : 0) | (isVoid ? InvoiceColumns.VOID : 0));
                amounts[row] = amount(random);
                taxes[row] = random.nextInt(4) == 0 ? amounts[row] / 3 : amounts[row] / 8;
                RowVerdict verdict = expected[firm].add(
                        day,
                        sale ? Direction.SALE : Direction.PURCHASE,
                        name(partners[row]),
                        amounts[row],
                        taxes[row],
                        isVoid ? TransactionStatus.VOID : TransactionStatus.VALID);
                assertThat(verdict.isAccepted()).isTrue();
            }
        }
        InvoiceColumns columns = new InvoiceColumns(ends, days, partners, flags, amounts, taxes);
        ColumnAggregator aggregator = new ColumnAggregator();
        for (int firm = 0; firm < columns.firms(); firm++) {
            aggregator.add(columns, firm);
            assertThat(aggregator.aggregates(ColumnAggregatorTest::name)).isEqualTo(expected[firm].aggregates());
        }
        LocalDate asOf =
                YearMonth.from(FIRST).plusMonths(random.nextInt(40) - 2).atEndOfMonth();
        ColumnFeatures features = new ColumnFeatures(asOf);
        for (int firm = 0; firm < columns.firms(); firm++) {
            assertThat(features.of(columns, firm)).isEqualTo(FirmFeatures.compute(expected[firm].aggregates(), asOf));
        }
    }

    /** Names are in the order of their numbers. */
    private static String name(int partner) {
        return "P" + (1000 + partner);
    }

    /** Some are free of charge, some about as large as an int holds, and some larger by far. */
    private static long amount(Random random) {
        return switch (random.nextInt(40)) {
            case 0 -> 0;
            case 1 -> Integer.MAX_VALUE + random.nextLong(-2, 3);
            case 2 -> Integer.MIN_VALUE + random.nextLong(-2, 3);
            case 3 -> random.nextLong(-900_000_000_000L, 900_000_000_000L);
            default -> random.nextInt(200_000) - 20_000L;
        };
    }

    @Test
    void computesFeaturesForTheEndsOfMonthsAlone() {
        assertThatThrownBy(() -> new ColumnFeatures(LocalDate.of(2026, 3, 30)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatTheRowsRefuse() {
        int[] one = {1};
        byte[] flags = {InvoiceColumns.SALE};
        long[] little = {100};
        long[] absurd = {TransactionAggregator.AMOUNT_LIMIT_FEN + 1};
        int[] day = {(int) FIRST.toEpochDay()};
        int[] tooEarly = {0};
        int[] partner = {0};
        int[] below = {-1};
        assertThatThrownBy(() -> new InvoiceColumns(one, tooEarly, partner, flags, little, little))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InvoiceColumns(one, day, partner, flags, absurd, little))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InvoiceColumns(one, day, partner, flags, little, absurd))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InvoiceColumns(one, day, below, flags, little, little))
                .isInstanceOf(IllegalArgumentException.class);
        int[] two = {1, 2};
        assertThatThrownBy(() -> new InvoiceColumns(one, two, partner, flags, little, little))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
