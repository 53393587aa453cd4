package io.creditbridge.pricing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How the days of an interest period are counted, and over how many days a year's rate is spread. */
public enum DayCount {
    /** Every month has 30 days and the year 360: each monthly period bears a twelfth of the yearly rate. */
    THIRTY_360(360),
    /** Actual days over 365, in leap years too. */
    ACT_365(365),
    /** Actual days over 360. */
    ACT_360(360);

    private static final int DAYS_OF_A_MONTH = 30;
    private static final int MONTHS_OF_YEAR = 12;

    private final int daysOfYear;

    DayCount(int daysOfYear) {
        this.daysOfYear = daysOfYear;
    }

    /** The days over which the yearly rate is spread. */
    public int daysOfYear() {
        return daysOfYear;
    }

    /** How many years' interest a loan of so many months is charged for each year that it runs: 1 by 30/360. */
    double chargedPerYear(LocalDate start, int months) {
        double charged = daysOf(start, start.plusMonths(months), months) / (double) daysOfYear;
        return charged * MONTHS_OF_YEAR / months;
    }

    /** The days that bear interest in a period of so many whole months between two due dates. */
    int daysOf(LocalDate from, LocalDate to, int months) {
        return this == THIRTY_360 ? months * DAYS_OF_A_MONTH : Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
