package io.creditbridge.identity;

import io.creditbridge.organization.Account;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a password that its holder chose in place of the old one; wrong old passwords count as failed sign-ins. */
@Component
class ChangePassword {

    private final Accounts accounts;
    private final OpenAccounts opening;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangePassword(
            Accounts accounts,
            OpenAccounts opening,
            SignInThrottle throttle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.opening = opening;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes the actor's own password; every other session of theirs is over.
     *
     * @return the account as it signs in from now on
     */
    @Transactional(noRollbackFor = InvalidInput.class) // the count of wrong passwords stays
    SignedIn change(Actor actor, PasswordForm form, String address) {
        Account account = accounts.findById(actor.accountId()).orElseThrow(() -> new NotFound(actor.accountId()));
        Fields fields = new Fields();
        String old = form.oldPassword() == null ? "" : form.oldPassword();
        if (throttle.waitFor(account.username(), address).isPositive()) {
            throw new InvalidInput("oldPassword", "problem.passwordWait");
        }
        if (!opening.matches(old, account.passwordHash())) {
            throttle.failed(account.username(), address);
            fields.reject("oldPassword", "problem.passwordWrong");
        }
        String chosen = PasswordRule.read(fields, "newPassword", form.newPassword());
        if (!chosen.isEmpty() && chosen.equals(old)) {
            fields.reject("newPassword", "problem.passwordSame");
        }
        if (!chosen.isEmpty() && !chosen.equals(form.repeated())) {
            fields.reject("repeated", "problem.passwordRepeated");
        }
        fields.check();
        events.publishEvent(new ForTheRecord(actor, account.renewSecret(opening.hash(chosen), true, clock.instant())));
        return SignedIn.of(account).limitedTo(account.powers().roles());
    }
}
