package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.Fields;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner answers a bank's question. */
@Component
public class AnswerQuestion {

    private static final int LONGEST = 2_000;

    private final Applications applications;
    private final Proposals proposals;
    private final Journal journal;
    private final Today today;

    AnswerQuestion(Applications applications, Proposals proposals, Journal journal, Today today) {
        this.applications = applications;
        this.proposals = proposals;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Answers.
     *
     * @throws NotFound if the application or the proposal is not the caller's
     */
    @Transactional
    public void answer(Actor actor, ApplicationId id, ProposalId proposalId, @Nullable String text) {
        Fields fields = new Fields();
        String answer = fields.text("answer", text, 2, LONGEST);
        fields.check();
        if (applications.findByIdAndOwnerId(id, actor.organizationId()).isEmpty()) {
            throw new NotFound(id);
        }
        Proposal proposal =
                proposals.findByIdAndApplicationId(proposalId, id).orElseThrow(() -> new NotFound(proposalId));
        journal.record(actor, proposal.answer(answer, today.now()), "", proposal.deadline());
        proposals.save(proposal);
    }
}
