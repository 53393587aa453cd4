package io.creditbridge.clearance;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.obstacle.CaseId;
import io.creditbridge.obstacle.ObstacleCase;
import io.creditbridge.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The obstacle cases; each reading names whose it must be. */
interface ObstacleCases extends Repository<ObstacleCase, CaseId> {

    ObstacleCase save(ObstacleCase obstacle);

    /** One case that a team keeps. */
    Optional<ObstacleCase> findByIdAndTeamId(CaseId id, OrganizationId teamId);

    /** One case that a team keeps or was asked to help with. */
    @Query("select c from ObstacleCase c where c.id = :id and (c.teamId = :team or c.otherTeamId = :team)")
    Optional<ObstacleCase> sharedWith(CaseId id, OrganizationId team);

    /** One case on which another region's team was asked to help. */
    Optional<ObstacleCase> findByIdAndOtherTeamId(CaseId id, OrganizationId otherTeamId);

    /** The cases of an application whose access has been checked, oldest first. */
    List<ObstacleCase> findByApplicationIdOrderByOpenedAt(ApplicationId applicationId);
}
