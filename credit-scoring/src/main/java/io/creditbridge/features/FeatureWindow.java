package io.creditbridge.features;

/**
 * The run of whole months a feature looks at; it ends with the last month complete on the day of the score.
 *
 * <p>A month that has only begun is left out: it would make every firm look as if its sales had just collapsed.
 */
public enum FeatureWindow {
    /** The last three complete months. */
    LAST_3_MONTHS,
    /** The last six complete months. */
    LAST_6_MONTHS,
    /** The last twelve complete months. */
    LAST_12_MONTHS,
    /** The last twelve complete months against the twelve before. */
    LAST_24_MONTHS,
    /** From the first month with a transaction to the last complete month. */
    ALL_MONTHS,
    /** Everything up to the day of the score itself. */
    UP_TO_THE_DAY
}
