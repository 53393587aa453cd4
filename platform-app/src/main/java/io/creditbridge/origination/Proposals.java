package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.proposal.ProposalStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The banks' handlings of applications. */
public interface Proposals extends Repository<Proposal, ProposalId> {

    /** Keeps a proposal. */
    Proposal save(Proposal proposal);

    /** One proposal, for the platform itself. */
    Optional<Proposal> findById(ProposalId id);

    /** Which application a proposal handles, without loading the proposal; for the platform itself. */
    @Query("select p.applicationId from Proposal p where p.id = :id")
    Optional<ApplicationId> applicationOf(ProposalId id);

    /** One proposal of a bank. */
    Optional<Proposal> findByIdAndBankId(ProposalId id, OrganizationId bankId);

    /** One proposal of an application whose access has been checked. */
    Optional<Proposal> findByIdAndApplicationId(ProposalId id, ApplicationId applicationId);

    /** All proposals of an application, in a stable order. */
    List<Proposal> findByApplicationIdOrderById(ApplicationId applicationId);

    /** Proposals whose answer is overdue. */
    @Query("select p from Proposal p where p.deadline < :today and p.status in :due order by p.deadline, p.id")
    List<Proposal> overdue(LocalDate today, Collection<ProposalStatus> due, Limit limit);
}
