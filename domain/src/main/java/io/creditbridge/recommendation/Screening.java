package io.creditbridge.recommendation;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The work team's first look at one application: each of the five standards answered with evidence; append-only. */
@Entity
public final class Screening {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ScreeningId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application_id"))
    private ApplicationId applicationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private OrganizationId teamId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "screening_finding", joinColumns = @JoinColumn(name = "screening_id"))
    private List<Finding> findings;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "screened_by"))
    private AccountId screenedBy;

    private Instant screenedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Screening() {}

    /**
     * A finished screening.
     *
     * @throws IllegalArgumentException unless each standard is answered exactly once
     */
    public Screening(
            ApplicationId applicationId,
            OrganizationId teamId,
            List<Finding> findings,
            AccountId screenedBy,
            Instant now) {
        Set<Standard> open = EnumSet.allOf(Standard.class);
        for (Finding finding : findings) {
            if (!open.remove(finding.standard())) {
                throw new IllegalArgumentException("answered twice: " + finding.standard());
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("not answered: " + open);
        }
        this.id = ScreeningId.random();
        this.applicationId = applicationId;
        this.teamId = teamId;
        this.findings = new ArrayList<>(findings);
        this.screenedBy = screenedBy;
        this.screenedAt = now;
    }

    /** Whether every standard is met. */
    public boolean passed() {
        return findings.stream().allMatch(Finding::met);
    }

    /** The answers in the standards' order. */
    public List<Finding> findings() {
        return findings.stream().sorted(Comparator.comparing(Finding::standard)).toList();
    }

    /** The application. */
    public ApplicationId applicationId() {
        return applicationId;
    }

    /** Who looked. */
    public AccountId screenedBy() {
        return screenedBy;
    }

    /** When. */
    public Instant screenedAt() {
        return screenedAt;
    }

    /** The identity. */
    public ScreeningId id() {
        return id;
    }

    /** The team that looked. */
    public OrganizationId teamId() {
        return teamId;
    }
}
