package io.creditbridge.guarantee;

/** Why a facility takes no new commitment. */
public enum StopReason {
    /** Its terms have not been set by two people of the sharer yet. */
    NOT_OPEN,
    /** The day lies outside its validity. */
    NOT_VALID,
    /** The commitment limit would be passed. */
    LIMIT_REACHED,
    /** More would be stood for than the allowed multiple of the fund. */
    LEVERAGE_REACHED,
    /** What was paid, net of recoveries, lies above the allowed part of all ever stood for. */
    CLAIM_RATE_REACHED
}
