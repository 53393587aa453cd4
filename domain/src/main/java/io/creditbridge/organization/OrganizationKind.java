package io.creditbridge.organization;

/** What an organisation is on the platform; it decides which roles its people may hold. */
public enum OrganizationKind {
    /** A business owner, or a platform that acts for firms; holds the firms it registers. */
    OWNER,
    /** A lending bank. */
    BANK,
    /** A county's or district's work team. */
    WORK_TEAM,
    /** A guarantor, re-guarantor or compensation fund. */
    RISK_SHARER,
    /** Whoever runs the platform. */
    OPERATOR
}
