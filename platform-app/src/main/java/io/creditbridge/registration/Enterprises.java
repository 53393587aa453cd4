package io.creditbridge.registration;

import io.creditbridge.enterprise.CreditCode;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The registered firms. */
public interface Enterprises extends Repository<Enterprise, EnterpriseId> {

    /** Keeps a new firm. */
    Enterprise save(Enterprise enterprise);

    /** One firm, if this organisation keeps it. */
    Optional<Enterprise> findByIdAndOwnerId(EnterpriseId id, OrganizationId ownerId);

    /** One firm for those who hold an application of it; the caller has checked that. */
    Optional<Enterprise> findById(EnterpriseId id);

    /** One page of the firms an organisation keeps. */
    List<Enterprise> findByOwnerId(OrganizationId ownerId, Pageable page);

    /** How many firms an organisation keeps. */
    long countByOwnerId(OrganizationId ownerId);

    /** The firm of a credit code, whoever keeps it; for those who name a firm, not for reading it. */
    Optional<Enterprise> findByCreditCode(CreditCode creditCode);

    /** Whether a firm is registered already. */
    boolean existsByCreditCode(CreditCode creditCode);
}
