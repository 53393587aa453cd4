package io.creditbridge.clearance;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Organizations;
import io.creditbridge.obstacle.CaseId;
import io.creditbridge.obstacle.CaseMoved;
import io.creditbridge.obstacle.ObstacleCase;
import io.creditbridge.obstacle.Remedy;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a work team does with a case, and what another region's team does in the room they share. */
@Component
public class WorkOnCase {

    private final ObstacleCases cases;
    private final CaseRoom room;
    private final Organizations organizations;
    private final Journal journal;
    private final Today today;

    WorkOnCase(ObstacleCases cases, CaseRoom room, Organizations organizations, Journal journal, Today today) {
        this.cases = cases;
        this.room = room;
        this.organizations = organizations;
        this.journal = journal;
        this.today = today;
    }

    /** Gives the case to a department with a remedy and a day. */
    @Transactional
    void assign(Actor actor, CaseId id, CaseForm form) {
        Remedy remedy = form.remedy(today.day());
        ObstacleCase obstacle = own(actor, id, form.readVersion());
        keep(actor, obstacle, obstacle.assign(remedy, today.now()), remedy.department(), remedy.due());
    }

    /** The department has begun. */
    @Transactional
    public void start(Actor actor, CaseId id, int version) {
        ObstacleCase obstacle = own(actor, id, version);
        keep(actor, obstacle, obstacle.start(today.now()), "", due(obstacle));
    }

    /**
     * Asks another region's team; both see the case from then on.
     *
     * @throws InvalidInput if the organisation is no other work team
     */
    @Transactional
    void askOtherRegion(Actor actor, CaseId id, CaseForm form) {
        OrganizationId other = form.readTeam();
        String words = form.message();
        ObstacleCase obstacle = own(actor, id, form.readVersion());
        boolean team = organizations
                .findById(other)
                .filter(found -> found.kind() == OrganizationKind.WORK_TEAM)
                .isPresent();
        if (!team || other.equals(actor.organizationId())) {
            throw new InvalidInput("otherTeam", "problem.choose");
        }
        keep(actor, obstacle, obstacle.askOtherRegion(other, today.now()), "", due(obstacle));
        room.write(actor, id, words, today.now());
    }

    /** The other region's team answers and gives the case back. */
    @Transactional
    void answerFromOtherRegion(Actor actor, CaseId id, CaseForm form) {
        String words = form.message();
        ObstacleCase obstacle =
                cases.findByIdAndOtherTeamId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(form.readVersion(), obstacle.version());
        keep(actor, obstacle, obstacle.returnFromOtherRegion(today.now()), "", due(obstacle));
        room.write(actor, id, words, today.now());
    }

    /** Either team writes in the room. */
    @Transactional
    void write(Actor actor, CaseId id, CaseForm form) {
        String words = form.message();
        if (cases.sharedWith(id, actor.organizationId()).isEmpty()) {
            throw new NotFound(id);
        }
        room.write(actor, id, words, today.now());
    }

    /** The obstacle is removed; the evidence is shown to the bank. */
    @Transactional
    void resolve(Actor actor, CaseId id, CaseForm form) {
        String evidence = form.readOutcome();
        ObstacleCase obstacle = own(actor, id, form.readVersion());
        keep(actor, obstacle, obstacle.resolve(evidence, today.now()), evidence, null);
    }

    /** It cannot be mended; the reason is told to the owner. */
    @Transactional
    void giveUp(Actor actor, CaseId id, CaseForm form) {
        String reason = form.readOutcome();
        ObstacleCase obstacle = own(actor, id, form.readVersion());
        keep(actor, obstacle, obstacle.giveUp(reason, today.now()), reason, null);
    }

    private static @Nullable LocalDate due(ObstacleCase obstacle) {
        Remedy remedy = obstacle.remedy();
        return remedy == null ? null : remedy.due();
    }

    private void keep(Actor actor, ObstacleCase obstacle, CaseMoved moved, String detail, @Nullable LocalDate due) {
        journal.record(actor, moved, detail, due);
        cases.save(obstacle);
    }

    private ObstacleCase own(Actor actor, CaseId id, int version) {
        ObstacleCase obstacle =
                cases.findByIdAndTeamId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, obstacle.version());
        return obstacle;
    }
}
