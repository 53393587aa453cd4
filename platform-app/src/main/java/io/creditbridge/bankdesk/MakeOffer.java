package io.creditbridge.bankdesk;

import io.creditbridge.audit.RecordChanged;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.catalog.Products;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Authorities;
import io.creditbridge.offer.Offer;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.origination.Offers;
import io.creditbridge.origination.Proposals;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.quoting.Quotes;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer makes an offer; above the officer's authority it waits for a second person.
 *
 * <p>Each offer rests on a stored quote, so that its price can be replayed.
 */
@Component
public class MakeOffer {

    private static final Set<Offer.Status> WAITING = Set.of(Offer.Status.PROPOSED);

    private final DeskBooks books;
    private final Authorities authorities;
    private final Quotes quotes;
    private final Journal journal;
    private final Today today;

    MakeOffer(DeskBooks books, Authorities authorities, Quotes quotes, Journal journal, Today today) {
        this.books = books;
        this.authorities = authorities;
        this.quotes = quotes;
        this.journal = journal;
        this.today = today;
    }

    /** The tables an offer touches. */
    @Component
    record DeskBooks(Proposals proposals, Offers offers, Products products) {}

    /**
     * Writes the offer.
     *
     * @throws NotFound if the proposal lies with another bank
     * @throws StaleVersion if it was changed since it was shown
     * @throws InvalidInput naming every field that is wrong
     */
    @Transactional
    void offer(Actor actor, ProposalId id, OfferForm form) {
        Proposal proposal = own(actor, id);
        CreditProduct product = books.products().findById(proposal.productId()).orElseThrow(() -> new NotFound(id));
        OfferTerms terms = form.terms(new Fields(), product, wanted -> quotes.rates(product, wanted), today.day());
        offer(actor, id, form.version() == null ? -1 : form.version(), terms);
    }

    /** Writes an offer whose terms have been checked. */
    @Transactional
    public void offer(Actor actor, ProposalId id, int version, OfferTerms terms) {
        Proposal proposal = own(actor, id);
        StaleVersion.check(version, proposal.version());
        UUID quote = quotes.store(proposal.applicationId(), proposal.productId(), terms.amount(), terms.termMonths());
        OfferTerms promised = terms.with(quotes.subsidy(proposal.applicationId(), proposal.productId(), today.day()));
        Offer offer = new Offer(
                id, proposal.applicationId(), promised, quote, new Offer.Authorship(actor.accountId(), today.now()));
        boolean alone = terms.amount().compareTo(authorities.of(actor.accountId())) <= 0;
        if (alone) {
            offer.makeWithinAuthority();
            books.offers().save(offer); // before the journal tells those who follow the offer
            written(actor, offer);
            journal.record(actor, proposal.offer(today.now()), "", terms.validUntil());
        } else {
            books.offers().save(offer);
            written(actor, offer);
            journal.record(actor, proposal.awaitSecondPerson(today.now()), "", proposal.deadline());
        }
        books.proposals().save(proposal);
    }

    private void written(Actor actor, Offer offer) {
        journal.record(
                actor,
                new RecordChanged("OFFER", offer.id().value(), "OFFER_WRITTEN", null, inWords(offer), today.now()));
    }

    private static String inWords(Offer offer) {
        OfferTerms terms = offer.terms();
        return ("proposal %s: %s yuan, %d months, %s a year, %s, %s, guarantee fee %s, "
                        + "subsidy %s, until %s; conditions: %s")
                .formatted(
                        offer.proposalId(),
                        terms.amount(),
                        terms.termMonths(),
                        terms.annualRate(),
                        terms.repayment(),
                        terms.dayCount(),
                        terms.guaranteeFeeRate(),
                        terms.subsidy() == null ? "none" : terms.subsidy().annualRate(),
                        terms.validUntil(),
                        terms.conditions().isEmpty() ? "none" : terms.conditions());
    }

    /**
     * The second person confirms the waiting offer.
     *
     * @throws io.creditbridge.audit.SamePerson if the caller wrote it
     * @throws InvalidInput if it is above the caller's authority, or above what the law allows by now
     */
    @Transactional
    public void confirm(Actor actor, ProposalId id, int version) {
        Proposal proposal = own(actor, id);
        StaleVersion.check(version, proposal.version());
        Offer offer = waiting(id);
        if (offer.terms().amount().compareTo(authorities.of(actor.accountId())) > 0) {
            throw new InvalidInput("amount", "problem.aboveAuthority");
        }
        quotes.checkLaw(proposal.bankId(), offer);
        offer.confirm(new Offer.Authorship(actor.accountId(), today.now()));
        books.offers().save(offer);
        journal.record(actor, proposal.offer(today.now()), "", offer.terms().validUntil());
        books.proposals().save(proposal);
    }

    /** The second person sends the waiting offer back. */
    @Transactional
    public void sendBack(Actor actor, ProposalId id, int version) {
        Proposal proposal = own(actor, id);
        StaleVersion.check(version, proposal.version());
        Offer offer = waiting(id);
        offer.sendBack(new Offer.Authorship(actor.accountId(), today.now()));
        journal.record(actor, proposal.sendBack(today.now()), "", proposal.deadline());
        books.offers().save(offer);
        books.proposals().save(proposal);
    }

    private Offer waiting(ProposalId id) {
        return books.offers().findByProposalIdAndStatusIn(id, WAITING).orElseThrow(() -> new NotFound(id));
    }

    private Proposal own(Actor actor, ProposalId id) {
        return books.proposals().findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }
}
