package io.creditbridge.obstacle;

import io.creditbridge.proposal.RefusalReason;

/** The repairable situations seen in practice; each has a usual department and a usual remedy. */
public enum ObstacleKind {
    /** Tax returned or paid late. */
    LATE_TAX,
    /** An administrative penalty that was never closed. */
    OPEN_PENALTY,
    /** Papers of land or buildings are missing or unclear. */
    PROPERTY_PAPERS,
    /** The stake of a shareholder is frozen. */
    FROZEN_STAKE,
    /** Too little security. */
    COLLATERAL_SHORT,
    /** An annual report was not filed. */
    MISSING_ANNUAL_REPORT,
    /** The environmental rating is too low. */
    ENVIRONMENTAL_RATING,
    /** A judgment that was fulfilled is still listed. */
    FULFILLED_JUDGMENT_LISTED,
    /** No record of credit or too short a record of trading. */
    NO_CREDIT_HISTORY,
    /** Accounts that do not follow the standard. */
    NON_STANDARD_ACCOUNTS,
    /** Anything else. */
    OTHER;

    /** The situation that a bank's reason for refusing points to. */
    public static ObstacleKind of(RefusalReason reason) {
        return switch (reason) {
            case MISSING_PAPERS -> PROPERTY_PAPERS;
            case INSUFFICIENT_COLLATERAL -> COLLATERAL_SHORT;
            case ADVERSE_RECORD -> OPEN_PENALTY;
            case SHORT_HISTORY -> NO_CREDIT_HISTORY;
            case UNCLEAR_PURPOSE -> NON_STANDARD_ACCOUNTS;
            case LOW_TURNOVER, UNSTABLE_TURNOVER, CUSTOMER_CONCENTRATION, HIGH_DEBT, OUTSIDE_PRODUCT -> OTHER;
        };
    }
}
