package io.creditbridge.bankdesk;

import io.creditbridge.audit.RecordChanged;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Guarantors;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.Fields;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer checks a guarantor and writes down what was found; a check is a row with who and when. */
@Component
public class CheckGuarantor {

    private static final int LONGEST_NOTE = 500;

    private final Proposals proposals;
    private final Guarantors guarantors;
    private final Journal journal;
    private final Today today;

    CheckGuarantor(Proposals proposals, Guarantors guarantors, Journal journal, Today today) {
        this.proposals = proposals;
        this.guarantors = guarantors;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Keeps the check.
     *
     * @throws NotFound if the proposal lies with another bank, the file names no such guarantor, or it is checked
     */
    @Transactional
    public void check(Actor actor, ProposalId id, UUID guarantor, @Nullable String note) {
        Fields fields = new Fields();
        if (proposals.findByIdAndBankId(id, actor.organizationId()).isEmpty()) {
            throw new NotFound(id);
        }
        String found = fields.text("guarantorNote", note, 2, LONGEST_NOTE);
        fields.check();
        if (!guarantors.check(id, guarantor, actor.accountId(), found, today.now())) {
            throw new NotFound(guarantor);
        }
        String after = "by proposal " + id + ": " + found;
        journal.record(actor, new RecordChanged("GUARANTOR", guarantor, "GUARANTOR_CHECKED", null, after, today.now()));
    }
}
