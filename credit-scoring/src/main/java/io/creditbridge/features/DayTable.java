package io.creditbridge.features;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * The months of the days that can be read, by number: January 1990 is 0; looked up, as that is quicker than divided.
 */
final class DayTable {

    static final int FIRST_DAY = (int) TransactionAggregator.FIRST_DAY.toEpochDay();
    static final int LAST_DAY = (int) TransactionAggregator.LAST_DAY.toEpochDay();
    private static final int FIRST_YEAR = TransactionAggregator.FIRST_DAY.getYear();
    private static final int[] MONTH_AND_DAY = monthAndDay();
    private static final short[] MONTHS = months();
    private static final int[] FIRST_DAYS = firstDays();

    private DayTable() {}

    private static int[] monthAndDay() {
        int[] table = new int[LAST_DAY + 1];
        for (int day = FIRST_DAY; day < table.length; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            int month = (date.getYear() - FIRST_YEAR) * 12 + date.getMonthValue() - 1;
            table[day] = month * Integer.SIZE + date.getDayOfMonth() - 1;
        }
        return table;
    }

    private static short[] months() {
        short[] table = new short[LAST_DAY + 1];
        for (int day = FIRST_DAY; day < table.length; day++) {
            table[day] = (short) (MONTH_AND_DAY[day] / Integer.SIZE);
        }
        return table;
    }

    private static int[] firstDays() {
        int[] table = new int[MONTHS[LAST_DAY] + 1];
        Arrays.setAll(table, number -> (int) month(number).atDay(1).toEpochDay());
        return table;
    }

    /** The month times 32, plus the day of the month from 0; the day counts from 1970 and lies in the range. */
    static int monthAndDay(int day) {
        return MONTH_AND_DAY[day];
    }

    /** The number of a day's month; the day counts from 1970 and lies in the range. */
    static int monthOf(int day) {
        return MONTHS[day];
    }

    /** The first day of a month of the range, from 1970. */
    static int firstDayOf(int number) {
        return FIRST_DAYS[number];
    }

    /** The month of a number. */
    static YearMonth month(int number) {
        return YearMonth.of(FIRST_YEAR + number / 12, number % 12 + 1);
    }
}
