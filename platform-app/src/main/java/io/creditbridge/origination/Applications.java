package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.proposal.ProposalStatus;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The firms' applications; each reading names whose it must be. */
public interface Applications extends Repository<LoanApplication, ApplicationId> {

    /** Keeps an application. */
    LoanApplication save(LoanApplication application);

    /** One application of an owner. */
    Optional<LoanApplication> findByIdAndOwnerId(ApplicationId id, OrganizationId ownerId);

    /**
     * One application of an owner, held until the transaction ends: who accepts or withdraws comes one after the other.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from LoanApplication a where a.id = :id and a.ownerId = :ownerId")
    Optional<LoanApplication> holdByIdAndOwnerId(ApplicationId id, OrganizationId ownerId);

    /** One application, held until the transaction ends; for the platform itself. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from LoanApplication a where a.id = :id")
    Optional<LoanApplication> hold(ApplicationId id);

    /** One application that lies with a work team. */
    Optional<LoanApplication> findByIdAndTeamId(ApplicationId id, OrganizationId teamId);

    /**
     * The applications in the market that no bank has any more, of which the day the money was needed and every bank's
     * deadline lie before a day.
     */
    @Query("""
            select a.id from LoanApplication a where a.status = io.creditbridge.application.ApplicationStatus.IN_MARKET
              and a.need.neededBy < :day and not exists (select 1 from Proposal p where p.applicationId = a.id
                and (p.status in :live or p.deadline >= :day)) order by a.id
            """)
    List<ApplicationId> leftAlone(LocalDate day, Collection<ProposalStatus> live, Limit limit);

    /** One application behind a proposal or offer whose access has been checked. */
    Optional<LoanApplication> findById(ApplicationId id);
}
