package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.guarantee.FacilityChangeId;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The changes of facilities that wait for a second person, and those that did. */
interface FacilityChanges extends Repository<FacilityChange, FacilityChangeId> {

    FacilityChange save(FacilityChange change);

    Optional<FacilityChange> findByIdAndSharerId(FacilityChangeId id, OrganizationId sharerId);

    boolean existsByFacilityIdAndKindAndStatus(
            FacilityId facility, FacilityChange.Kind kind, FacilityChange.Status status);

    List<FacilityChange> findByFacilityIdAndStatusOrderByProposedAt(FacilityId facility, FacilityChange.Status status);

    List<FacilityChange> findByFacilityIdOrderByProposedAtDesc(FacilityId facility, Limit limit);
}
