package io.creditbridge.identity;

import io.creditbridge.money.Money;
import io.creditbridge.organization.Account;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Role;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens organisations with their people and machine clients; what an operator does, and the demonstration. */
@Component
public class OpenAccounts {

    private final Accounts accounts;
    private final Organizations organizations;
    private final PasswordEncoder passwords;
    private final Clock clock;

    OpenAccounts(Accounts accounts, Organizations organizations, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * A person or machine to be.
     *
     * @param username the name to sign in with, or the client id
     * @param displayName the name shown
     * @param passwordHash the hash of the password or secret, see {@link #hash}
     * @param roles what it may do
     * @param authority the largest amount it may decide on alone
     */
    public record NewAccount(
            String username, String displayName, String passwordHash, Set<Role> roles, Money authority) {}

    /** The hash of a password; costly on purpose. */
    public String hash(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("no password");
        }
        return hash;
    }

    /** Whether no organisation runs the platform yet. */
    @Transactional(readOnly = true)
    public boolean noOperator() {
        return !accounts.anyoneHas(Role.OPERATOR);
    }

    /** Opens an organisation. */
    @Transactional
    public Organization organization(OrganizationKind kind, String nameZh, String nameEn, @Nullable String regionCode) {
        return organizations.save(new Organization(kind, nameZh, nameEn, regionCode, clock.instant()));
    }

    /** Opens a person's account. */
    @Transactional
    public Actor person(Organization organization, NewAccount wanted) {
        return keep(
                organization,
                Account.person(
                        organization, wanted.username(), wanted.displayName(), wanted.passwordHash(), clock.instant()),
                wanted);
    }

    /** Opens a machine client. */
    @Transactional
    public Actor machine(Organization organization, NewAccount wanted) {
        return keep(
                organization,
                Account.machine(
                        organization, wanted.username(), wanted.displayName(), wanted.passwordHash(), clock.instant()),
                wanted);
    }

    private Actor keep(Organization organization, Account account, NewAccount wanted) {
        wanted.roles().forEach(role -> account.withRole(role, organization.kind()));
        accounts.save(account.withAuthority(wanted.authority()));
        return new Actor(account.id(), organization.id(), account.displayName(), account.roles());
    }
}
