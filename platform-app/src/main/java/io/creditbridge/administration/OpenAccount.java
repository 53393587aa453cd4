package io.creditbridge.administration;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Usernames;
import io.creditbridge.organization.AccountChange;
import io.creditbridge.organization.AccountChangeKind;
import io.creditbridge.organization.AccountChangeStatus;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.Role;
import io.creditbridge.organization.WantedAccount;
import io.creditbridge.web.Fields;
import io.creditbridge.web.Today;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens an account of an organisation: at once where it moves nothing that weighs, else as a proposal for a second
 * operator.
 *
 * <p>The one exception: while there is only one operator, that one opens the second alone; the audit trail says so.
 */
@Component
class OpenAccount {

    private final AccountDesk desk;
    private final AccountChanges changes;
    private final Checks checks;
    private final Journal journal;
    private final Today today;

    OpenAccount(AccountDesk desk, AccountChanges changes, Checks checks, Journal journal, Today today) {
        this.desk = desk;
        this.changes = changes;
        this.checks = checks;
        this.journal = journal;
        this.today = today;
    }

    /** What is looked up before: free names, and who else runs the platform. */
    @Component
    record Checks(Usernames usernames, ActiveOperators operators) {}

    @Transactional
    AccountOutcome open(Actor actor, OrganizationId id, AccountForm form) {
        Organization organization = desk.organization(id);
        Fields fields = new Fields();
        WantedAccount wanted = form.read(fields, checks.usernames(), organization.kind());
        if (fields.fine()
                && changes.existsByUsernameAndKindAndStatus(
                        wanted.username(), AccountChangeKind.OPENING, AccountChangeStatus.PROPOSED)) {
            fields.reject("username", "problem.usernameWaits");
        }
        fields.check();
        if (!wanted.powers().needTwo()) {
            return desk.open(actor, id, wanted, false);
        }
        AccountChange opening = AccountChange.opening(id, wanted, actor.accountId(), today.now());
        boolean secondOperator = !wanted.machine() && wanted.powers().roles().contains(Role.OPERATOR);
        if (secondOperator && checks.operators().isOnly(actor)) {
            return openAlone(actor, opening);
        }
        changes.save(opening);
        journal.record(actor, opening.proposal());
        return new AccountOutcome(null, opening.id().value(), wanted.username(), null);
    }

    private AccountOutcome openAlone(Actor actor, AccountChange opening) {
        Instant now = today.now();
        AccountOutcome outcome = desk.open(actor, opening.organizationId(), opening.wanted(), true);
        var confirmed = opening.confirmAlone(new AccountId(Objects.requireNonNull(outcome.account())), now);
        changes.save(opening);
        journal.record(actor, opening.proposal());
        journal.record(actor, confirmed);
        return outcome;
    }
}
