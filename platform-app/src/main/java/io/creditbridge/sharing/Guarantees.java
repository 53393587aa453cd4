package io.creditbridge.sharing;

import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeId;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.proposal.ProposalId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sharers' guarantees. */
interface Guarantees extends Repository<Guarantee, GuaranteeId> {

    Guarantee save(Guarantee guarantee);

    Optional<Guarantee> findByIdAndSharerId(GuaranteeId id, OrganizationId sharerId);

    /** The guarantees on a proposal in some states, in the order in which their facilities are moved. */
    @Query("""
            select g from Guarantee g where g.loan.proposalId = :proposal and g.status in :states
            order by g.facilityId.value
            """)
    List<Guarantee> on(ProposalId proposal, Collection<GuaranteeStatus> states);

    /** Reservations whose last day is over. */
    @Query("""
            select g from Guarantee g where g.validUntil < :today and g.status in :states
            order by g.facilityId.value, g.id.value
            """)
    List<Guarantee> over(LocalDate today, Collection<GuaranteeStatus> states, Limit limit);
}
