package io.creditbridge.features;

import java.time.LocalDate;
import java.time.YearMonth;

/** The months of the days that can be read, by number: January 1990 is 0. */
final class DayTable {

    static final int FIRST_DAY = (int) TransactionAggregator.FIRST_DAY.toEpochDay();
    static final int LAST_DAY = (int) TransactionAggregator.LAST_DAY.toEpochDay();
    private static final int FIRST_YEAR = TransactionAggregator.FIRST_DAY.getYear();
    private static final short[] MONTH_OF_DAY = monthOfDay();

    private DayTable() {}

    private static short[] monthOfDay() {
        short[] table = new short[LAST_DAY - FIRST_DAY + 1];
        for (int day = 0; day < table.length; day++) {
            LocalDate date = LocalDate.ofEpochDay((long) FIRST_DAY + day);
            table[day] = (short) ((date.getYear() - FIRST_YEAR) * 12 + date.getMonthValue() - 1);
        }
        return table;
    }

    /** The number of a day's month; the day counts from 1970 and lies in the range. */
    static int monthOf(int day) {
        return MONTH_OF_DAY[day - FIRST_DAY];
    }

    /** The month of a number. */
    static YearMonth month(int number) {
        return YearMonth.of(FIRST_YEAR + number / 12, number % 12 + 1);
    }
}
