package io.creditbridge.dataimport;

import io.creditbridge.features.TransactionAggregator;
import java.time.LocalDate;

/**
 * The days that a file can tell of: from 1990-01-01 on, and none that is still to come.
 *
 * @param today the current day in China
 */
record PastDays(LocalDate today) {

    static final LocalDate FIRST = TransactionAggregator.FIRST_DAY;

    boolean hold(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(today);
    }

    /**
     * Answers the day.
     *
     * @param reasonKey the text for another day, which names the place, the first day and the one that was told
     * @param place the number of the row or the entry
     * @throws FileRefused if it is not one of these days
     */
    LocalDate require(LocalDate day, String reasonKey, long place) {
        if (!hold(day)) {
            throw new FileRefused(reasonKey, place, FIRST.toString(), day.toString());
        }
        return day;
    }
}
