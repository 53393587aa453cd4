package io.creditbridge.administration;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Account;
import io.creditbridge.organization.AccountChange;
import io.creditbridge.organization.AccountChangeKind;
import io.creditbridge.organization.AccountChangeStatus;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.Powers;
import io.creditbridge.organization.Role;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes an account: roles and authority, on or off, a new secret.
 *
 * <p>What weighs waits for a second operator. Switching off never waits: it only takes away, and it may be urgent.
 */
@Component
class ChangeAccount {

    private final AccountDesk desk;
    private final AccountChanges changes;
    private final ActiveOperators operators;
    private final Journal journal;
    private final Today today;

    ChangeAccount(AccountDesk desk, AccountChanges changes, ActiveOperators operators, Journal journal, Today today) {
        this.desk = desk;
        this.changes = changes;
        this.operators = operators;
        this.journal = journal;
        this.today = today;
    }

    /** Gives other roles or another authority. */
    @Transactional
    AccountOutcome powers(Actor actor, AccountId id, AccountForm form) {
        Account account = shown(id, form.readVersion());
        Fields fields = new Fields();
        Powers powers =
                form.powers(fields, desk.organization(account.organizationId()).kind());
        if (account.isMachine() && powers.roles().contains(Role.OPERATOR)) {
            fields.reject("roles", "problem.machineOperator");
        }
        fields.check();
        if (powers.equals(account.powers())) {
            throw new InvalidInput("roles", "problem.powersSame");
        }
        if (AccountDesk.isActiveOperator(account) && !powers.roles().contains(Role.OPERATOR)) {
            operators.requireAnotherThan(id);
        }
        requireNothingWaits(id);
        return powers.needTwo() || account.powers().needTwo()
                ? propose(actor, account, AccountChangeKind.POWERS, powers)
                : desk.change(actor, account, powers);
    }

    /** Lets it sign in no longer, from the next request of any of its sessions on. */
    @Transactional
    AccountOutcome switchOff(Actor actor, AccountId id, int version) {
        Account account = shown(id, version);
        if (!account.isActive()) {
            throw new InvalidInput("account", "problem.offAlready");
        }
        if (AccountDesk.isActiveOperator(account)) {
            operators.requireAnotherThan(id);
        }
        return desk.switchTo(actor, account, false);
    }

    /** Lets it sign in again. */
    @Transactional
    AccountOutcome switchOn(Actor actor, AccountId id, int version) {
        Account account = shown(id, version);
        if (account.isActive()) {
            throw new InvalidInput("account", "problem.onAlready");
        }
        requireNothingWaits(id);
        return account.powers().needTwo()
                ? propose(actor, account, AccountChangeKind.SWITCH_ON, account.powers())
                : desk.switchTo(actor, account, true);
    }

    /** Draws a new password or client secret. */
    @Transactional
    AccountOutcome newSecret(Actor actor, AccountId id, int version) {
        Account account = shown(id, version);
        requireNothingWaits(id);
        // With an owner's password offers are accepted and consents given.
        return account.powers().needTwo() || account.powers().roles().contains(Role.OWNER)
                ? propose(actor, account, AccountChangeKind.NEW_SECRET, account.powers())
                : desk.newSecret(actor, account);
    }

    private Account shown(AccountId id, int version) {
        Account account = desk.account(id);
        StaleVersion.check(version, account.version());
        return account;
    }

    private void requireNothingWaits(AccountId id) {
        if (changes.existsByAccountIdAndStatus(id, AccountChangeStatus.PROPOSED)) {
            throw new InvalidInput("account", "problem.changeWaits");
        }
    }

    private AccountOutcome propose(Actor actor, Account account, AccountChangeKind kind, Powers powers) {
        AccountChange change = AccountChange.of(account, kind, powers, actor.accountId(), today.now());
        changes.save(change);
        journal.record(actor, change.proposal());
        return new AccountOutcome(account.id().value(), change.id().value(), account.username(), null);
    }
}
