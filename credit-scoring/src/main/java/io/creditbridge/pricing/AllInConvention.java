package io.creditbridge.pricing;

/** How time is measured in the all-in yearly cost. */
public enum AllInConvention {
    /** Years are days over 365, and the rate is effective (Directive 2008/48/EC, Annex I). */
    EFFECTIVE_ACT_365,
    /** Periods are whole months; nominal (12 × monthly) and effective rate are both given (Regulation Z, App. J). */
    MONTHLY_IRR
}
