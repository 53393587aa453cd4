package io.creditbridge.obstacle;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What never changes about an obstacle case: what is in the way, of which application, and which team keeps it. */
@MappedSuperclass
public abstract class CaseFile {

    /** Longest description in characters. */
    public static final int DESCRIPTION_LIMIT = 1_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CaseId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private ApplicationId applicationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private @Nullable ProposalId proposalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private OrganizationId teamId;

    @Enumerated(EnumType.STRING)
    private ObstacleKind kind;

    private String description;
    private Instant openedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    CaseFile(
            ApplicationId applicationId,
            @Nullable ProposalId proposalId,
            OrganizationId teamId,
            Obstacle obstacle,
            Instant now) {
        this.id = CaseId.random();
        this.applicationId = Objects.requireNonNull(applicationId);
        this.proposalId = proposalId;
        this.teamId = Objects.requireNonNull(teamId);
        this.kind = obstacle.kind();
        this.description = obstacle.description();
        this.openedAt = now;
    }

    /**
     * What is in the way.
     *
     * @param kind which of the known situations
     * @param description in the words of whoever reports it, at most {@link #DESCRIPTION_LIMIT} characters
     */
    public record Obstacle(ObstacleKind kind, String description) {}

    /** The identity. */
    public CaseId id() {
        return id;
    }

    /** The application. */
    public ApplicationId applicationId() {
        return applicationId;
    }

    /** The bank's handling in whose way it stands, or null if it stands in the way of all. */
    public @Nullable ProposalId proposalId() {
        return proposalId;
    }

    /** The work team that keeps it. */
    public OrganizationId teamId() {
        return teamId;
    }

    /** Which of the known situations. */
    public ObstacleKind kind() {
        return kind;
    }

    /** What it is, in the reporter's words. */
    public String description() {
        return description;
    }

    /** When it was opened. */
    public Instant openedAt() {
        return openedAt;
    }

    /** The number that a form must show again to change this record. */
    public int version() {
        return version;
    }
}
