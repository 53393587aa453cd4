package io.creditbridge.administration;

import io.creditbridge.audit.SamePerson;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Accounts;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Account;
import io.creditbridge.organization.AccountChange;
import io.creditbridge.organization.AccountChangeId;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.Powers;
import io.creditbridge.organization.Role;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second operator's part: confirms what another one proposed about an account, or lets it come to nothing. */
@Component
class DecideAccountChange {

    private final AccountChanges changes;
    private final AccountDesk desk;
    private final Lookups lookups;
    private final Journal journal;
    private final Today today;

    DecideAccountChange(AccountChanges changes, AccountDesk desk, Lookups lookups, Journal journal, Today today) {
        this.changes = changes;
        this.desk = desk;
        this.lookups = lookups;
        this.journal = journal;
        this.today = today;
    }

    /** What is looked up before: free names, who confirms, and who else runs the platform. */
    @Component
    record Lookups(Accounts accounts, ActiveOperators operators) {}

    /**
     * Confirms; a password or secret drawn now is shown to whoever confirms, this once.
     *
     * @throws SamePerson if the second operator proposed it
     * @throws AccessDeniedException if it is a machine client: whoever holds its secret would be two persons
     */
    @Transactional
    AccountOutcome confirm(Actor actor, AccountChangeId id, int version) {
        AccountChange change = shown(id, version);
        if (lookups.accounts()
                .findById(actor.accountId())
                .filter(Account::isMachine)
                .isPresent()) {
            throw new AccessDeniedException("a machine client is no second person");
        }
        change.requireSecond(actor.accountId());
        AccountOutcome outcome = effect(actor, change);
        AccountId account = new AccountId(Objects.requireNonNull(outcome.account()));
        journal.record(actor, change.confirm(account, actor.accountId(), today.now()));
        return outcome;
    }

    /** Lets it come to nothing; whoever proposed it may take it back so. */
    @Transactional
    void decline(Actor actor, AccountChangeId id, int version) {
        AccountChange change = shown(id, version);
        journal.record(actor, change.decline(actor.accountId(), today.now()));
    }

    private AccountChange shown(AccountChangeId id, int version) {
        AccountChange change = changes.findById(id).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, change.version());
        return change;
    }

    private AccountOutcome effect(Actor actor, AccountChange change) {
        return switch (change.kind()) {
            case OPENING -> opening(actor, change);
            case POWERS -> powers(actor, change);
            case SWITCH_ON -> desk.switchTo(actor, account(change), true);
            case NEW_SECRET -> desk.newSecret(actor, account(change));
        };
    }

    private AccountOutcome opening(Actor actor, AccountChange change) {
        // Whoever signed up meanwhile has the name.
        if (lookups.accounts().existsByUsername(change.wanted().username())) {
            throw new InvalidInput(
                    "username", "problem.usernameGone", change.wanted().username());
        }
        return desk.open(actor, change.organizationId(), change.wanted(), false);
    }

    private AccountOutcome powers(Actor actor, AccountChange change) {
        Account account = account(change);
        Powers wanted = change.wanted().powers();
        if (AccountDesk.isActiveOperator(account) && !wanted.roles().contains(Role.OPERATOR)) {
            lookups.operators().requireAnotherThan(account.id());
        }
        return desk.change(actor, account, wanted);
    }

    private Account account(AccountChange change) {
        return desk.account(Objects.requireNonNull(change.accountId()));
    }
}
