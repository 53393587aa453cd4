package io.creditbridge.sharing;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeMoved;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.AccountId;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of reservations: posted with the payout, voided with the offer, expired by the clock. */
@Component
class SettleReservations {

    private static final Limit BATCH = Limit.of(200);

    private final Guarantees guarantees;
    private final FacilityLedger ledger;
    private final SharingBooks books;
    private final Journal journal;
    private final Today today;

    SettleReservations(Guarantees guarantees, FacilityLedger ledger, SharingBooks books, Journal journal, Today today) {
        this.guarantees = guarantees;
        this.ledger = ledger;
        this.books = books;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Checks before contract and payout that every sharer has confirmed.
     *
     * @throws InvalidInput if one has not answered, or has declined
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireConfirmed(ProposalId proposal) {
        Set<GuaranteeStatus> missing =
                EnumSet.of(GuaranteeStatus.REQUESTED, GuaranteeStatus.DECLINED, GuaranteeStatus.EXPIRED);
        if (!guarantees.on(proposal, missing).isEmpty()) {
            throw new InvalidInput("guarantee", "problem.guarantee.notConfirmed");
        }
    }

    /** The loan is paid out: the sharers stand for their parts, and the scheme's book grows. */
    @Transactional(propagation = Propagation.MANDATORY)
    void post(Actor actor, ProposalId proposal) {
        requireConfirmed(proposal);
        List<Guarantee> confirmed = guarantees.on(proposal, EnumSet.of(GuaranteeStatus.CONFIRMED));
        for (Guarantee guarantee : confirmed) {
            move(actor, guarantee, LedgerKind.POST, guarantee.activate(today.now()));
        }
        if (!confirmed.isEmpty()) {
            books.lent(confirmed);
        }
    }

    /** The handling came to nothing: whatever is reserved is free again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void release(Actor actor, ProposalId proposal) {
        for (Guarantee guarantee : guarantees.on(proposal, GuaranteeStatus.RESERVED)) {
            move(actor, guarantee, LedgerKind.VOID, guarantee.release(today.now()));
        }
    }

    /** Lets reservations expire whose last day is over, in small batches; a run that fails is simply repeated. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT2M")
    @Transactional
    void expire() {
        for (Guarantee guarantee : guarantees.over(today.day(), GuaranteeStatus.RESERVED, BATCH)) {
            Actor clock = new Actor(new AccountId(new UUID(0, 0)), guarantee.sharerId(), Actor.PLATFORM, Set.of());
            move(clock, guarantee, LedgerKind.EXPIRE, guarantee.expire(today.now()));
        }
    }

    private void move(Actor actor, Guarantee guarantee, LedgerKind kind, GuaranteeMoved moved) {
        FacilityLedger.Movement movement =
                new FacilityLedger.Movement(guarantee.facilityId(), guarantee.id(), kind, guarantee.amount(), "");
        if (!ledger.move(actor, movement)) {
            throw new IllegalStateException(kind + " of what is not reserved: " + guarantee.id());
        }
        journal.record(actor, moved);
        guarantees.save(guarantee);
    }
}
