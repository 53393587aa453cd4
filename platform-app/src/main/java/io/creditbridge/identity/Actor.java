package io.creditbridge.identity;

import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.Role;
import java.util.Set;

/**
 * Who does something: the account, its organisation, and the roles it acts with.
 *
 * @param accountId the account
 * @param organizationId its organisation, the boundary of what it may see
 * @param name the name shown to others
 * @param roles what it may do
 */
public record Actor(AccountId accountId, OrganizationId organizationId, String name, Set<Role> roles) {

    /** The name under which the platform itself acts, such as when a deadline passes. */
    public static final String PLATFORM = "CreditBridge 融桥";

    /** Copies the roles. */
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether it acts with a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
