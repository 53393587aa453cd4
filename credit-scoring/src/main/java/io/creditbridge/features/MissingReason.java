package io.creditbridge.features;

/** Why a feature has no value: what the history would have to hold for it to have one. */
public enum MissingReason {
    /** No sales above returns in the last twelve complete months. */
    NO_RECENT_SALES,
    /** No purchases above returns in the last twelve complete months. */
    NO_RECENT_PURCHASES,
    /** No sales above returns at all. */
    NO_SALES,
    /** No purchases above returns at all. */
    NO_PURCHASES,
    /** No transaction in any complete month. */
    NO_HISTORY,
    /** Fewer than six complete months of history. */
    LESS_THAN_6_MONTHS,
    /** Fewer than 15 complete months of history, or no sales in the same quarter a year before. */
    LESS_THAN_15_MONTHS,
    /** Fewer than 24 complete months of history, or no sales in the earlier twelve. */
    LESS_THAN_24_MONTHS_OF_SALES,
    /** Fewer than 24 complete months of history, or no purchases in the earlier twelve. */
    LESS_THAN_24_MONTHS_OF_PURCHASES,
    /** The value was not supplied. */
    NOT_SUPPLIED
}
