package io.creditbridge.organization;

/** What a person may do; each role belongs to one kind of organisation. */
public enum Role {
    /** Registers firms, imports their data, applies and accepts. */
    OWNER(OrganizationKind.OWNER),
    /** Screens and recommends. */
    TEAM_MEMBER(OrganizationKind.WORK_TEAM),
    /** Reviews files, asks, offers within the own authority and refuses. */
    OFFICER(OrganizationKind.BANK),
    /** Confirms what is above an officer's authority. */
    APPROVER(OrganizationKind.BANK),
    /** Edits products. */
    PRODUCT_MANAGER(OrganizationKind.BANK),
    /** Sees schemes, commitments and funds. */
    SHARER(OrganizationKind.RISK_SHARER),
    /** Runs organisations, people and rule packs. */
    OPERATOR(OrganizationKind.OPERATOR),
    /** Reads the audit trail. */
    AUDITOR(OrganizationKind.OPERATOR);

    private final OrganizationKind kind;

    Role(OrganizationKind kind) {
        this.kind = kind;
    }

    /** The kind of organisation whose people may hold this role. */
    public OrganizationKind kind() {
        return kind;
    }
}
