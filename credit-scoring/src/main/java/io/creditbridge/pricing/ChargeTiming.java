package io.creditbridge.pricing;

/** When a fee is paid or a subsidy received. */
public enum ChargeTiming {
    /** Once, on the day the loan is paid out; a rate is then of the base, not a year. */
    UPFRONT,
    /** In advance for each loan year, on the first day and on each anniversary; a last part-year by its months. */
    YEARLY,
    /** With each instalment, for the period it ends; a yearly rate is spread by the loan's own day count. */
    EACH_INSTALMENT
}
