package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner takes an application back; whatever runs at banks closes. */
@Component
public class WithdrawApplication {

    private final Applications applications;
    private final CloseProposals closing;
    private final Journal journal;
    private final Today today;

    WithdrawApplication(Applications applications, CloseProposals closing, Journal journal, Today today) {
        this.applications = applications;
        this.closing = closing;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Withdraws.
     *
     * @throws NotFound if it is another organisation's
     * @throws io.creditbridge.audit.BrokenTransition if it can no longer be withdrawn
     */
    @Transactional
    public void withdraw(Actor actor, ApplicationId id) {
        LoanApplication application =
                applications.holdByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        journal.record(actor, application.withdraw(today.now()));
        closing.closeAllBut(null, id, actor);
        applications.save(application);
    }
}
