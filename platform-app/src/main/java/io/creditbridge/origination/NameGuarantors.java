package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audit.RecordChanged;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.identity.Actor;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner names who stands behind the loan, while the application is a draft; each is another than the rest. */
@Component
public class NameGuarantors {

    /** Most guarantors one application names. */
    static final int LIMIT = 4;

    private final Applications applications;
    private final Enterprises enterprises;
    private final Guarantors guarantors;
    private final Journal journal;
    private final Today today;

    NameGuarantors(
            Applications applications, Enterprises enterprises, Guarantors guarantors, Journal journal, Today today) {
        this.applications = applications;
        this.enterprises = enterprises;
        this.guarantors = guarantors;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Names one.
     *
     * @throws NotFound if the application is another owner's
     * @throws InvalidInput if a field is wrong, it is the firm itself, it is named already, or there are too many
     */
    @Transactional
    void add(Actor actor, ApplicationId id, GuarantorForm form) {
        LoanApplication draft = draft(actor, id);
        GuarantorForm.Read read = form.read();
        Enterprise firm = enterprises.findById(draft.enterpriseId()).orElseThrow();
        if (firm.creditCode().value().equals(read.code().value())) {
            throw new InvalidInput("guarantorCode", "problem.guarantorSelf");
        }
        if (guarantors.has(id, read.code())) {
            throw new InvalidInput("guarantorCode", "problem.guarantorTwice");
        }
        if (guarantors.count(id) >= LIMIT) {
            throw new InvalidInput("guarantorName", "problem.chooseAtMost", LIMIT);
        }
        UUID named = guarantors.add(id, read, today.now());
        String who = read.name() + " " + read.code().masked() + " for application " + id;
        journal.record(actor, new RecordChanged("GUARANTOR", named, "GUARANTOR_NAMED", null, who, today.now()));
    }

    /**
     * Takes one off again.
     *
     * @throws NotFound if the application is another owner's, or names no such guarantor
     */
    @Transactional
    void remove(Actor actor, ApplicationId id, UUID guarantor) {
        draft(actor, id);
        if (!guarantors.remove(id, guarantor)) {
            throw new NotFound(guarantor);
        }
        String whose = "for application " + id;
        journal.record(actor, new RecordChanged("GUARANTOR", guarantor, "GUARANTOR_REMOVED", whose, "", today.now()));
    }

    private LoanApplication draft(Actor actor, ApplicationId id) {
        LoanApplication application =
                applications.holdByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        if (application.status() != ApplicationStatus.DRAFT) {
            throw new BrokenTransition(application.status(), ApplicationStatus.DRAFT);
        }
        return application;
    }
}
