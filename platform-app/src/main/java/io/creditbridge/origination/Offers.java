package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.offer.Offer;
import io.creditbridge.offer.OfferId;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.proposal.ProposalStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The banks' offers. */
public interface Offers extends Repository<Offer, OfferId> {

    /** Keeps an offer. */
    Offer save(Offer offer);

    /** One offer on an application whose access has been checked. */
    Optional<Offer> findByIdAndApplicationId(OfferId id, ApplicationId applicationId);

    /** The offers on an application in some states, in a stable order. */
    List<Offer> findByApplicationIdAndStatusInOrderById(ApplicationId id, Collection<Offer.Status> statuses);

    /** The open offer on a proposal. */
    Optional<Offer> findByProposalIdAndStatusIn(ProposalId proposalId, Collection<Offer.Status> statuses);

    /**
     * A firm's offers with an interest subsidy that stand on other applications, from a time on: waiting, open or
     * accepted, and neither withdrawn nor lapsed since.
     */
    @Query("""
            select o from Offer o, LoanApplication a, Proposal p
            where a.id = o.applicationId and p.id = o.proposalId and a.enterpriseId = :enterprise
              and o.status in (io.creditbridge.offer.Offer.Status.PROPOSED, io.creditbridge.offer.Offer.Status.MADE,
                io.creditbridge.offer.Offer.Status.ACCEPTED)
              and p.status in :standing and o.terms.subsidy.annualRate is not null and o.proposedAt >= :since
              and (:beside is null or o.applicationId <> :beside)
            """)
    List<Offer> subsidised(
            EnterpriseId enterprise,
            Instant since,
            Collection<ProposalStatus> standing,
            @Nullable ApplicationId beside);

    /** Offers that were made and whose last day is over. */
    @Query("""
            select o from Offer o where o.status = io.creditbridge.offer.Offer.Status.MADE
              and o.terms.validUntil < :today order by o.id
            """)
    List<Offer> expired(LocalDate today, Limit limit);
}
