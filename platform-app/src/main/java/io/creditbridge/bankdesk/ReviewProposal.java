package io.creditbridge.bankdesk;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.proposal.RefusalReason;
import io.creditbridge.quoting.Quotes;
import io.creditbridge.web.Fields;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer opens a file, asks the owner, or refuses with reasons. */
@Component
public class ReviewProposal {

    private static final int LONGEST = 1_000;

    private final Proposals proposals;
    private final Journal journal;
    private final Today today;
    private final Quotes quotes;

    ReviewProposal(Proposals proposals, Journal journal, Today today, Quotes quotes) {
        this.proposals = proposals;
        this.journal = journal;
        this.today = today;
        this.quotes = quotes;
    }

    /**
     * Opens the file for review.
     *
     * @throws NotFound if it lies with another bank
     */
    @Transactional
    public void open(Actor actor, ProposalId id, int version) {
        Proposal proposal = own(actor, id, version);
        journal.record(actor, proposal.open(actor.accountId(), today.now()), "", proposal.deadline());
        proposals.save(proposal);
    }

    /** Asks the owner for something. */
    @Transactional
    public void ask(Actor actor, ProposalId id, int version, @Nullable String question) {
        Fields fields = new Fields();
        String text = fields.text("question", question, 5, LONGEST);
        fields.check();
        Proposal proposal = own(actor, id, version);
        journal.record(actor, proposal.ask(text, today.now()), text, proposal.deadline());
        proposals.save(proposal);
    }

    /** Refuses with reasons; the owner sees them, and the words beside them. What the bank knew of the risk is kept. */
    @Transactional
    public void refuse(Actor actor, ProposalId id, int version, @Nullable List<String> reasons, @Nullable String note) {
        Fields fields = new Fields();
        Set<RefusalReason> chosen = fields.choices("reasons", reasons, RefusalReason.class, 1);
        String words = fields.text("note", note, 0, LONGEST);
        fields.check();
        Proposal proposal = own(actor, id, version);
        journal.record(actor, proposal.refuse(chosen, words, today.now()), words, null);
        quotes.store(proposal.applicationId(), proposal.productId());
        proposals.save(proposal);
    }

    private Proposal own(Actor actor, ProposalId id, int version) {
        Proposal proposal =
                proposals.findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, proposal.version());
        return proposal;
    }
}
