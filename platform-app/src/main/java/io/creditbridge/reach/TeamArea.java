package io.creditbridge.reach;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Organizations;
import io.creditbridge.quoting.FirmPool;
import io.creditbridge.region.Region;
import io.creditbridge.registration.Regions;
import io.creditbridge.web.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The firms of the area that a work team serves: its region and everything below. */
@Component
class TeamArea {

    private final Organizations organizations;
    private final Regions regions;
    private final FirmPool pool;

    TeamArea(Organizations organizations, Regions regions, FirmPool pool) {
        this.organizations = organizations;
        this.regions = regions;
        this.pool = pool;
    }

    /** The team's firms by name; none where the team has no region. */
    List<FirmPool.Pooled> firms(Actor actor) {
        return path(actor).map(pool::within).orElse(List.of());
    }

    /** One firm of the area. */
    FirmPool.Pooled firm(Actor actor, EnterpriseId id) {
        return path(actor).flatMap(path -> pool.one(path, id)).orElseThrow(() -> new NotFound(id));
    }

    private Optional<String> path(Actor actor) {
        return organizations
                .findById(actor.organizationId())
                .flatMap(team -> Optional.ofNullable(team.regionCode()))
                .flatMap(regions::findById)
                .map(Region::path);
    }
}
