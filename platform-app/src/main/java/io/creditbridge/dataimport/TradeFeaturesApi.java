package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a firm's trade says of it, figure by figure, for machines. */
@RestController
class TradeFeaturesApi {

    private final Enterprises enterprises;
    private final FeatureSnapshots snapshots;

    TradeFeaturesApi(Enterprises enterprises, FeatureSnapshots snapshots) {
        this.enterprises = enterprises;
        this.snapshots = snapshots;
    }

    @Operation(summary = "Read the features of a firm's trade")
    @GetMapping("/api/v1/enterprises/{id}/trade-features")
    SourceView features(Actor actor, @PathVariable EnterpriseId id) {
        return enterprises
                .findByIdAndOwnerId(id, actor.organizationId())
                .flatMap(firm -> snapshots.view(firm.id()))
                .orElseThrow(() -> new NotFound(id));
    }
}
