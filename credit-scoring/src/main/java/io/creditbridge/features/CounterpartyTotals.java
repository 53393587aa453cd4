package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * What a firm traded with one counterparty in one month: one kept row.
 *
 * <p>The bucket is the calendar month because every window of a feature is a run of whole months: any window on any
 * later day can then be computed from these rows alone. Cancelled transactions are not in here.
 *
 * @param month the calendar month
 * @param direction sales or purchases
 * @param counterparty the other party's code or name
 * @param count transactions that stand and are not returns
 * @param netAmountFen their sum less returns, in fen; may be negative
 * @param firstDate the first day with a transaction that stands
 * @param lastDate the last such day, in the same month
 */
public record CounterpartyTotals(
        YearMonth month,
        Direction direction,
        String counterparty,
        long count,
        long netAmountFen,
        LocalDate firstDate,
        LocalDate lastDate) {

    /**
     * Checks the count and the dates.
     *
     * @throws IllegalArgumentException if the count is negative or the dates are not in order within the month
     */
    public CounterpartyTotals {
        Objects.requireNonNull(direction);
        Objects.requireNonNull(counterparty);
        if (count < 0 || firstDate.isAfter(lastDate)) {
            throw new IllegalArgumentException("negative count or dates out of order: " + counterparty);
        }
        if (!isWithin(firstDate, month) || !isWithin(lastDate, month)) {
            throw new IllegalArgumentException("dates outside " + month + ": " + counterparty);
        }
    }

    private static boolean isWithin(LocalDate date, YearMonth month) {
        return date.getYear() == month.getYear() && date.getMonthValue() == month.getMonthValue();
    }
}
