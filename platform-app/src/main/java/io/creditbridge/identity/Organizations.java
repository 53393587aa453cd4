package io.creditbridge.identity;

import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.OrganizationKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The organisations on the platform. */
public interface Organizations extends Repository<Organization, OrganizationId> {

    /** Keeps a new organisation. */
    Organization save(Organization organization);

    /** One organisation. */
    Optional<Organization> findById(OrganizationId id);

    /** Several organisations at once. */
    List<Organization> findByIdIn(Collection<OrganizationId> ids);

    /** All organisations of a kind. */
    List<Organization> findByKindOrderByNameZh(OrganizationKind kind);

    /** Those who lend as micro-loan companies; a handful beside the banks. */
    @Query("""
            select o.id from Organization o
            where o.lender = io.creditbridge.organization.LenderKind.MICRO_LOAN_COMPANY
            """)
    List<OrganizationId> microLoanCompanies();

    /**
     * The work teams that serve a region or one above it, the nearest first.
     *
     * @param path the region's path, such as {@code /370000/370700/}
     */
    @Query("""
            select o from Organization o, Region r
            where o.kind = io.creditbridge.organization.OrganizationKind.WORK_TEAM
              and r.code = o.regionCode and locate(r.path, :path) = 1
            order by length(r.path) desc
            """)
    List<Organization> teamsServing(String path);
}
