package io.creditbridge.obstacle;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in the way of an application, from its report to the file's return to the same bank.
 *
 * <p>The work team gives it to a department with a remedy and a day; where another region must help, both teams share
 * the case; once removed, with evidence, the file goes back. A case runs beside the application and never is a state of
 * it. Only this class moves the state.
 */
@Entity
public final class ObstacleCase extends CaseFile {

    /** Longest outcome in characters. */
    public static final int OUTCOME_LIMIT = 1_000;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Embedded
    private @Nullable Remedy remedy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "other_team_id"))
    private @Nullable OrganizationId otherTeamId;

    private @Nullable String outcome;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    ObstacleCase() {}

    /** A case as it is opened. */
    public ObstacleCase(
            ApplicationId application,
            @Nullable ProposalId proposal,
            OrganizationId team,
            Obstacle obstacle,
            Instant now) {
        super(application, proposal, team, obstacle, now);
        this.status = CaseStatus.OPEN;
    }

    /** The event of its opening. */
    public CaseMoved opening() {
        return new CaseMoved(id(), applicationId(), null, CaseStatus.OPEN, openedAt());
    }

    /** Gives it to a department. */
    public CaseMoved assign(Remedy plan, Instant now) {
        this.remedy = plan;
        return moveTo(CaseStatus.ASSIGNED, now);
    }

    /** The department has begun. */
    public CaseMoved start(Instant now) {
        return moveTo(CaseStatus.IN_PROGRESS, now);
    }

    /**
     * Asks another region's team to help; it sees the case from then on.
     *
     * @throws IllegalArgumentException if it is the team that keeps the case
     */
    public CaseMoved askOtherRegion(OrganizationId otherTeam, Instant now) {
        if (otherTeam.equals(teamId())) {
            throw new IllegalArgumentException("the case lies with this team already");
        }
        CaseMoved moved = moveTo(CaseStatus.AWAITING_OTHER_REGION, now);
        this.otherTeamId = otherTeam;
        return moved;
    }

    /** The other region's team has answered. */
    public CaseMoved returnFromOtherRegion(Instant now) {
        return moveTo(CaseStatus.IN_PROGRESS, now);
    }

    /** The obstacle is removed. */
    public CaseMoved resolve(String evidence, Instant now) {
        CaseMoved moved = moveTo(CaseStatus.RESOLVED, now);
        this.outcome = evidence;
        return moved;
    }

    /** The file went back with the change. */
    public CaseMoved resubmit(Instant now) {
        return moveTo(CaseStatus.RESUBMITTED, now);
    }

    /** It cannot be mended. */
    public CaseMoved giveUp(String reason, Instant now) {
        CaseMoved moved = moveTo(CaseStatus.NOT_REPAIRABLE, now);
        this.outcome = reason;
        return moved;
    }

    private CaseMoved moveTo(CaseStatus target, Instant now) {
        CaseStatus before = status;
        CaseStatus.MOVES.require(before, target);
        status = target;
        return new CaseMoved(id(), applicationId(), before, target, now);
    }

    /** Where it stands. */
    public CaseStatus status() {
        return status;
    }

    /** Who mends it, how and by when; null until it is assigned. */
    public @Nullable Remedy remedy() {
        return remedy;
    }

    /** The other region's team, once asked; it keeps its access. */
    public @Nullable OrganizationId otherTeamId() {
        return otherTeamId;
    }

    /** The evidence that it is removed, or the reason why it cannot be; null before. */
    public @Nullable String outcome() {
        return outcome;
    }
}
