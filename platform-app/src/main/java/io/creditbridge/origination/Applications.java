package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.organization.OrganizationId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The firms' applications; each reading names whose it must be. */
public interface Applications extends Repository<LoanApplication, ApplicationId> {

    /** Keeps an application. */
    LoanApplication save(LoanApplication application);

    /** One application of an owner. */
    Optional<LoanApplication> findByIdAndOwnerId(ApplicationId id, OrganizationId ownerId);

    /** One application that lies with a work team. */
    Optional<LoanApplication> findByIdAndTeamId(ApplicationId id, OrganizationId teamId);

    /** One application behind a proposal or offer whose access has been checked. */
    Optional<LoanApplication> findById(ApplicationId id);
}
