package io.creditbridge.identity;

import io.creditbridge.organization.Account;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The account behind a session or an access token, as Spring Security keeps it; serialised into the session table.
 *
 * @param account the account's identifier
 * @param organization its organisation's
 * @param username the name used to sign in
 * @param displayName the name shown
 * @param passwordHash the password's hash; empty once signed in
 * @param roles what the account may do
 * @param active whether it may sign in
 * @param stamp the account's stamp at the sign-in; once it is another, the session is over
 */
public record SignedIn(
        UUID account,
        UUID organization,
        String username,
        String displayName,
        String passwordHash,
        EnumSet<Role> roles,
        boolean active,
        int stamp)
        implements UserDetails {

    static SignedIn of(Account account) {
        return new SignedIn(
                account.id().value(),
                account.organizationId().value(),
                account.username(),
                account.displayName(),
                account.passwordHash(),
                rolesOf(account),
                account.isActive(),
                account.stamp());
    }

    /** An account may have lost its last role. */
    private static EnumSet<Role> rolesOf(Account account) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.powers().roles());
        return roles;
    }

    /** The same account with no more than the given roles. */
    SignedIn limitedTo(Set<Role> allowed) {
        EnumSet<Role> fewer = EnumSet.copyOf(roles);
        fewer.retainAll(allowed);
        return new SignedIn(account, organization, username, displayName, "", fewer, active, stamp);
    }

    /** Who acts. */
    public Actor actor() {
        return new Actor(new AccountId(account), new OrganizationId(organization), displayName, roles);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    /** The user name alone: the record's other parts do not belong in a log. */
    @Override
    public String toString() {
        return username;
    }
}
