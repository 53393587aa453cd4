package io.creditbridge.origination;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Organizations;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.region.Region;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.registration.Regions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the work team that serves a firm: the nearest one at or above its region, whatever the tree's depth. */
@Component
class ServingTeam {

    private final Enterprises enterprises;
    private final Regions regions;
    private final Organizations organizations;

    ServingTeam(Enterprises enterprises, Regions regions, Organizations organizations) {
        this.enterprises = enterprises;
        this.regions = regions;
        this.organizations = organizations;
    }

    Optional<OrganizationId> of(EnterpriseId enterprise) {
        return enterprises
                .findById(enterprise)
                .map(Enterprise::regionCode)
                .flatMap(regions::findById)
                .map(Region::path)
                .flatMap(path -> organizations.teamsServing(path).stream().findFirst())
                .map(Organization::id);
    }
}
