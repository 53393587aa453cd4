package io.creditbridge.administration;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Accounts;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.OpenAccounts;
import io.creditbridge.identity.Organizations;
import io.creditbridge.organization.Account;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.Powers;
import io.creditbridge.organization.Role;
import io.creditbridge.organization.WantedAccount;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts into effect what one operator may do alone, or what two have agreed on, and writes it down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountDesk {

    /** Without the characters that people mistake for each other. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_LENGTH = 16;
    private static final int SECRET_LENGTH = 40;

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final Organizations organizations;
    private final OpenAccounts hashing;
    private final Journal journal;
    private final Today today;

    AccountDesk(Accounts accounts, Organizations organizations, OpenAccounts hashing, Journal journal, Today today) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.hashing = hashing;
        this.journal = journal;
        this.today = today;
    }

    Account account(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound(id));
    }

    Organization organization(OrganizationId id) {
        return organizations.findById(id).orElseThrow(() -> new NotFound(id));
    }

    AccountOutcome open(Actor actor, OrganizationId organization, WantedAccount wanted, boolean alone) {
        String secret = drawn(wanted.machine());
        Account account =
                accounts.save(new Account(organization(organization), wanted, hashing.hash(secret), true, today.now()));
        journal.record(actor, account.opening(alone));
        return new AccountOutcome(account.id().value(), null, account.username(), secret);
    }

    AccountOutcome change(Actor actor, Account account, Powers powers) {
        journal.record(
                actor,
                account.change(powers, organization(account.organizationId()).kind(), today.now()));
        return done(account, null);
    }

    AccountOutcome switchTo(Actor actor, Account account, boolean on) {
        journal.record(actor, account.switchTo(on, today.now()));
        return done(account, null);
    }

    AccountOutcome newSecret(Actor actor, Account account) {
        String secret = drawn(account.isMachine());
        journal.record(actor, account.renewSecret(hashing.hash(secret), false, today.now()));
        return done(account, secret);
    }

    private static AccountOutcome done(Account account, @Nullable String secret) {
        UUID id = account.id().value();
        return new AccountOutcome(id, null, account.username(), secret);
    }

    /** Whether this is one of the people who may run the platform now. */
    static boolean isActiveOperator(Account account) {
        return account.isActive()
                && !account.isMachine()
                && account.powers().roles().contains(Role.OPERATOR);
    }

    private String drawn(boolean machine) {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < (machine ? SECRET_LENGTH : PASSWORD_LENGTH); i++) {
            secret.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }
}
