package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.offer.Offer;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.proposal.ProposalStatus;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends what has run out of time: a bank's silence past the deadline, an offer past its last day, and at last an
 * application that no bank has any more.
 *
 * <p>A silent bank ends its own handling only: the owner may take the file to another one until some days after the
 * money was needed. Each ending is a transaction of its own, so that one that fails holds up no other.
 */
@Component
public class LapseSilentProposals {

    private static final Logger LOG = LoggerFactory.getLogger(LapseSilentProposals.class);
    private static final Limit BATCH = Limit.of(200);

    private final Books books;
    private final Journal journal;
    private final OriginationSettings settings;
    private final Today today;
    private final TransactionTemplate transactions;

    LapseSilentProposals(
            Books books, Journal journal, OriginationSettings settings, Today today, TransactionTemplate transactions) {
        this.books = books;
        this.journal = journal;
        this.settings = settings;
        this.today = today;
        this.transactions = transactions;
    }

    /** The tables in which things end. */
    @Component
    record Books(Proposals proposals, Offers offers, Applications applications) {}

    /** Ends what is over by now, in small batches every few minutes. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    public void run() {
        LocalDate day = today.day();
        List<ProposalId> over = Stream.concat(
                        books.proposals().overdue(day, ProposalStatus.ANSWER_DUE, BATCH).stream()
                                .map(Proposal::id),
                        books.offers().expired(day, BATCH).stream().map(Offer::proposalId))
                .distinct()
                .toList();
        over.forEach(id -> alone("proposal " + id, () -> lapse(id, day)));
        books.applications()
                .leftAlone(day.minusDays(settings.idleDays()), ProposalStatus.LIVE, BATCH)
                .forEach(id -> alone("application " + id, () -> expire(id, day)));
    }

    /** Ends an application that is still left alone once it is held: who moves a file on holds it as well. */
    private void expire(ApplicationId id, LocalDate day) {
        LoanApplication application = books.applications().hold(id).orElseThrow();
        LocalDate before = day.minusDays(settings.idleDays());
        boolean had = books.proposals().findByApplicationIdOrderById(id).stream()
                .anyMatch(proposal ->
                        proposal.status().isLive() || !proposal.deadline().isBefore(before));
        if (!had && application.status() == ApplicationStatus.IN_MARKET) {
            journal.record(clock(application.ownerId()), application.expire(today.now()));
            books.applications().save(application);
        }
    }

    private void alone(String what, Runnable ending) {
        try {
            transactions.executeWithoutResult(status -> ending.run());
        } catch (RuntimeException e) {
            // Somebody else's step came between, or it cannot end yet: it is tried again with the next run.
            LOG.warn("{} was not ended: {}", what, e.toString());
        }
    }

    /** Ends a handling that is still over once its application is held: an offer may have come meanwhile. */
    private void lapse(ProposalId id, LocalDate day) {
        ApplicationId application = books.proposals().applicationOf(id).orElseThrow();
        var _ = books.applications().hold(application).orElseThrow();
        Proposal proposal = books.proposals().findById(id).orElseThrow();
        boolean silent = ProposalStatus.ANSWER_DUE.contains(proposal.status())
                && proposal.deadline().isBefore(day);
        boolean ranOut = proposal.status() == ProposalStatus.OFFERED
                && books.offers()
                        .findByProposalIdAndStatusIn(id, CloseProposals.OPEN)
                        .filter(offer -> offer.terms().validUntil().isBefore(day))
                        .isPresent();
        if (!silent && !ranOut) {
            return;
        }
        journal.record(clock(proposal.bankId()), proposal.lapse(today.now()));
        books.proposals().save(proposal);
        books.offers().findByProposalIdAndStatusIn(id, CloseProposals.OPEN).ifPresent(offer -> {
            offer.close();
            books.offers().save(offer);
        });
    }

    /** The platform itself, on whose behalf time ends things. */
    private static Actor clock(OrganizationId organization) {
        return new Actor(new AccountId(new UUID(0, 0)), organization, Actor.PLATFORM, Set.of());
    }
}
