package io.creditbridge.registration;

import io.creditbridge.assessment.Assessment;
import io.creditbridge.assessment.AssessmentId;
import io.creditbridge.assessment.AssessmentKind;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what other offices say about a firm, has it confirmed by the work team, and answers what counts. */
@Component
public class FirmAssessments {

    /** Most assessments one firm keeps. */
    static final int LIMIT = 100;

    private final Assessments assessments;
    private final Enterprises enterprises;
    private final Journal journal;
    private final Today today;

    FirmAssessments(Assessments assessments, Enterprises enterprises, Journal journal, Today today) {
        this.assessments = assessments;
        this.enterprises = enterprises;
        this.journal = journal;
        this.today = today;
    }

    /**
     * A figure as it is shown.
     *
     * @param id the assessment
     * @param kind which kind of word it is
     * @param points the figure as given
     * @param countedPoints the figure less the haircut of its kind
     * @param source the office
     * @param reference the number of its document
     * @param assessedOn when it was given
     * @param validUntil the last day it counts
     * @param status where it stands
     * @param counts whether it counts today
     */
    public record View(
            AssessmentId id,
            String kind,
            BigDecimal points,
            BigDecimal countedPoints,
            String source,
            String reference,
            LocalDate assessedOn,
            LocalDate validUntil,
            String status,
            boolean counts) {

        /** Whether it is a title, which carries no figure. */
        public boolean title() {
            return AssessmentKind.valueOf(kind).isTitle();
        }
    }

    /**
     * Enters a figure; it waits for the work team.
     *
     * @throws NotFound if the firm is another owner's
     * @throws InvalidInput naming every field that is wrong
     */
    @Transactional
    public AssessmentId enter(
            Actor actor,
            EnterpriseId enterprise,
            AssessmentKind kind,
            BigDecimal points,
            String source,
            String reference,
            LocalDate validUntil) {
        return enter(
                actor,
                enterprise,
                new AssessmentForm(
                        kind.name(),
                        points.toPlainString(),
                        source,
                        reference,
                        today.day().toString(),
                        validUntil.toString()));
    }

    /** Enters a figure as typed. */
    @Transactional
    AssessmentId enter(Actor actor, EnterpriseId enterprise, AssessmentForm form) {
        if (enterprises.findByIdAndOwnerId(enterprise, actor.organizationId()).isEmpty()) {
            throw new NotFound(enterprise);
        }
        Assessment assessment = form.read(enterprise, today);
        if (assessments.findByEnterpriseIdOrderByEnteredAtDesc(enterprise).size() >= LIMIT) {
            throw new InvalidInput("kind", "problem.chooseAtMost", LIMIT);
        }
        assessments.save(assessment);
        journal.record(actor, assessment.entry());
        return assessment.id();
    }

    /**
     * The work team confirms or refuses; the caller has shown that the firm's application lies with it.
     *
     * @throws NotFound if the firm has no such assessment
     */
    @Transactional
    public void decide(Actor actor, EnterpriseId enterprise, AssessmentId id, boolean found) {
        Assessment assessment =
                assessments.findByIdAndEnterpriseId(id, enterprise).orElseThrow(() -> new NotFound(id));
        journal.record(actor, found ? assessment.confirm(today.now()) : assessment.refuse(today.now()));
        assessments.save(assessment);
    }

    /** The assessments of a firm whose access has been checked, newest first. */
    @Transactional(readOnly = true)
    public List<View> of(EnterpriseId enterprise) {
        return assessments.findByEnterpriseIdOrderByEnteredAtDesc(enterprise).stream()
                .map(one -> new View(
                        one.id(),
                        one.kind().name(),
                        one.points(),
                        one.countedPoints(),
                        one.provenance().source(),
                        one.provenance().reference(),
                        one.provenance().assessedOn(),
                        one.provenance().validUntil(),
                        one.status().name(),
                        one.countsOn(today.day())))
                .toList();
    }

    /** The innovation points that count for a firm today; zero without any. */
    @Transactional(readOnly = true)
    public BigDecimal innovationPoints(EnterpriseId enterprise) {
        return assessments.findByEnterpriseIdOrderByEnteredAtDesc(enterprise).stream()
                .filter(one -> one.kind() == AssessmentKind.INNOVATION_POINTS && one.countsOn(today.day()))
                .map(Assessment::countedPoints)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /** The kinds of word that count for a firm today, by name: titles, and points where it has any. */
    @Transactional(readOnly = true)
    public Set<String> standingAs(EnterpriseId enterprise) {
        return assessments.findByEnterpriseIdOrderByEnteredAtDesc(enterprise).stream()
                .filter(one -> one.countsOn(today.day()))
                .map(one -> one.kind().name())
                .collect(Collectors.toUnmodifiableSet());
    }
}
