package io.creditbridge.identity;

import io.creditbridge.money.Money;
import io.creditbridge.organization.Account;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Powers;
import io.creditbridge.organization.Role;
import io.creditbridge.organization.WantedAccount;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens organisations with their people and machine clients; what an operator does, and the demonstration. */
@Component
public class OpenAccounts {

    private final Accounts accounts;
    private final Organizations organizations;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenAccounts(
            Accounts accounts,
            Organizations organizations,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.passwords = passwords;
        this.events = events;
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

    /** Whether a password is the one of a hash. */
    boolean matches(String password, String hash) {
        return passwords.matches(password, hash);
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
        return keep(organization, wanted, false);
    }

    /** Opens a machine client. */
    @Transactional
    public Actor machine(Organization organization, NewAccount wanted) {
        return keep(organization, wanted, true);
    }

    private Actor keep(Organization organization, NewAccount wanted, boolean machine) {
        WantedAccount account = new WantedAccount(
                wanted.username(), wanted.displayName(), machine, new Powers(wanted.roles(), wanted.authority()));
        return openedItself(organization, account, wanted.passwordHash());
    }

    /** Opens an account whose holder chose the password; the audit trail names the account itself as who did it. */
    Actor openedItself(Organization organization, WantedAccount wanted, String passwordHash) {
        Account account = accounts.save(new Account(organization, wanted, passwordHash, false, clock.instant()));
        Actor actor = new Actor(
                account.id(),
                organization.id(),
                account.displayName(),
                account.powers().roles());
        events.publishEvent(new ForTheRecord(actor, account.opening(false)));
        return actor;
    }
}
