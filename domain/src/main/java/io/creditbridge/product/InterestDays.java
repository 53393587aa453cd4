package io.creditbridge.product;

/** How the days that bear interest are counted, and over how many days a year's rate is spread. */
public enum InterestDays {
    /** Every month has 30 days and the year 360. */
    THIRTY_360,
    /** Actual days over 365. */
    ACT_365,
    /** Actual days over 360, so that a year bears more than the yearly rate. */
    ACT_360
}
