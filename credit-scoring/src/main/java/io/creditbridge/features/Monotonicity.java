package io.creditbridge.features;

/** Which way a feature may move the risk, where business sense says so; a worse value then never helps. */
public enum Monotonicity {
    /** A higher value never raises the risk. */
    HIGHER_IS_SAFER,
    /** A higher value never lowers the risk. */
    HIGHER_IS_RISKIER,
    /** Business sense does not say. */
    UNDECLARED
}
