package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.offer.Offer;
import io.creditbridge.offer.OfferId;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.proposal.ProposalId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    /** The terms of a firm's accepted offers on which the budget pays an interest subsidy. */
    @Query("""
            select o.terms from Offer o, LoanApplication a where a.id = o.applicationId and a.enterpriseId = :enterprise
              and o.status = io.creditbridge.offer.Offer.Status.ACCEPTED and o.terms.subsidy.annualRate is not null
            """)
    List<OfferTerms> acceptedWithSubsidy(EnterpriseId enterprise);

    /** Offers that were made and whose last day is over. */
    @Query("""
            select o from Offer o where o.status = io.creditbridge.offer.Offer.Status.MADE
              and o.terms.validUntil < :today order by o.id
            """)
    List<Offer> expired(LocalDate today, Limit limit);
}
