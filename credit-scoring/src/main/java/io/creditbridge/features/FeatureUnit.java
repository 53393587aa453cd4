package io.creditbridge.features;

/** What a feature's number counts. */
public enum FeatureUnit {
    /** Yuan without tax. */
    YUAN,
    /** Yuan a month, without tax. */
    YUAN_A_MONTH,
    /** A quotient without unit; 0.1 is ten in a hundred. */
    RATIO,
    /** Whole transactions or counterparties. */
    COUNT,
    /** Months. */
    MONTHS,
    /** Days. */
    DAYS
}
