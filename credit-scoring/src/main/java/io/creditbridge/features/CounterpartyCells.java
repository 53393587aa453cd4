package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/**
 * The running sums of one counterparty, a slot for each month in which it traded.
 *
 * <p>Slots lie in parallel arrays in the order in which months were first met. Imports are mostly in date order, so the
 * slot used last is looked at first.
 */
final class CounterpartyCells {

    private static final int FIRST_CAPACITY = 4;

    private int[] months = new int[FIRST_CAPACITY];
    private long[] counts = new long[FIRST_CAPACITY];
    private long[] netFen = new long[FIRST_CAPACITY];
    private long[] firstDays = new long[FIRST_CAPACITY];
    private long[] lastDays = new long[FIRST_CAPACITY];
    private int size;
    private int lastUsed;

    void add(int month, long firstDay, long lastDay, long count, long amountFen) {
        int slot = slotOf(month);
        counts[slot] += count;
        netFen[slot] = Math.addExact(netFen[slot], amountFen);
        firstDays[slot] = Math.min(firstDays[slot], firstDay);
        lastDays[slot] = Math.max(lastDays[slot], lastDay);
    }

    void appendTo(List<CounterpartyTotals> rows, Direction direction, String counterparty) {
        for (int slot = 0; slot < size; slot++) {
            rows.add(new CounterpartyTotals(
                    YearMonth.of(Math.floorDiv(months[slot], 12), Math.floorMod(months[slot], 12) + 1),
                    direction,
                    counterparty,
                    counts[slot],
                    netFen[slot],
                    LocalDate.ofEpochDay(firstDays[slot]),
                    LocalDate.ofEpochDay(lastDays[slot])));
        }
    }

    private int slotOf(int month) {
        if (size > 0 && months[lastUsed] == month) {
            return lastUsed;
        }
        for (int slot = size - 1; slot >= 0; slot--) {
            if (months[slot] == month) {
                lastUsed = slot;
                return slot;
            }
        }
        if (size == months.length) {
            grow();
        }
        months[size] = month;
        firstDays[size] = Long.MAX_VALUE;
        lastDays[size] = Long.MIN_VALUE;
        lastUsed = size;
        return size++;
    }

    private void grow() {
        int capacity = size * 2;
        months = Arrays.copyOf(months, capacity);
        counts = Arrays.copyOf(counts, capacity);
        netFen = Arrays.copyOf(netFen, capacity);
        firstDays = Arrays.copyOf(firstDays, capacity);
        lastDays = Arrays.copyOf(lastDays, capacity);
    }
}
