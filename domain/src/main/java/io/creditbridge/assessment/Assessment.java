package io.creditbridge.assessment;

import io.creditbridge.enterprise.EnterpriseId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A figure that another office gave about a firm, entered by the owner and confirmed by the work team.
 *
 * <p>It counts from its confirmation to its last day, less the haircut of its kind.
 */
@Entity
public final class Assessment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssessmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "enterprise_id"))
    private EnterpriseId enterpriseId;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    private BigDecimal points;

    @Embedded
    private Provenance provenance;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    private Instant enteredAt;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Assessment() {}

    /**
     * A figure as it is entered.
     *
     * @param points 0 to 100, with at most one decimal
     */
    public Assessment(
            EnterpriseId enterpriseId, AssessmentKind kind, BigDecimal points, Provenance provenance, Instant now) {
        if (points.signum() < 0 || points.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("points out of range: " + points);
        }
        this.id = AssessmentId.random();
        this.enterpriseId = enterpriseId;
        this.kind = kind;
        this.points = points;
        this.provenance = provenance;
        this.status = AssessmentStatus.AWAITING_SECOND_PERSON;
        this.enteredAt = now;
    }

    /** The event of its entry. */
    public AssessmentMoved entry() {
        return new AssessmentMoved(id, null, status, enteredAt);
    }

    /** The work team found it at its source. */
    public AssessmentMoved confirm(Instant now) {
        return moveTo(AssessmentStatus.CONFIRMED, now);
    }

    /** The work team did not find it. */
    public AssessmentMoved refuse(Instant now) {
        return moveTo(AssessmentStatus.REFUSED, now);
    }

    private AssessmentMoved moveTo(AssessmentStatus target, Instant now) {
        AssessmentStatus before = status;
        AssessmentStatus.MOVES.require(before, target);
        status = target;
        return new AssessmentMoved(id, before, target, now);
    }

    /** Whether it counts on a day. */
    public boolean countsOn(LocalDate day) {
        return status == AssessmentStatus.CONFIRMED && !day.isAfter(provenance.validUntil());
    }

    /** The points that count: less the haircut of the kind. */
    public BigDecimal countedPoints() {
        return points.multiply(BigDecimal.ONE.subtract(kind.haircut()));
    }

    /** The identity. */
    public AssessmentId id() {
        return id;
    }

    /** The firm. */
    public EnterpriseId enterpriseId() {
        return enterpriseId;
    }

    /** Which kind of word it is. */
    public AssessmentKind kind() {
        return kind;
    }

    /** The figure as it was given, 0 to 100. */
    public BigDecimal points() {
        return points;
    }

    /** Where it comes from and how long it holds. */
    public Provenance provenance() {
        return provenance;
    }

    /** Where it stands. */
    public AssessmentStatus status() {
        return status;
    }
}
