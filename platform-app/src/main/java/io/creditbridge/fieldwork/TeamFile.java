package io.creditbridge.fieldwork;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Timeline;
import io.creditbridge.catalog.Products;
import io.creditbridge.consent.Consent;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Applications;
import io.creditbridge.recommendation.Screening;
import io.creditbridge.registration.DataAccess;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.registration.FirmAssessments;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.Formats;
import io.creditbridge.web.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** An application as a work team's machine reads it, with its version; each look is noted for the owner. */
@Component
class TeamFile {

    private final Applications applications;
    private final FirmBooks firms;
    private final FileBooks files;
    private final DataAccess access;
    private final Formats formats;

    TeamFile(Applications applications, FirmBooks firms, FileBooks files, DataAccess access, Formats formats) {
        this.applications = applications;
        this.firms = firms;
        this.files = files;
        this.access = access;
        this.formats = formats;
    }

    /** What is read of the firm. */
    @Component
    record FirmBooks(Enterprises enterprises, FirmAssessments assessments) {}

    /** What is read of the file. */
    @Component
    record FileBooks(Products products, Screenings screenings, Timeline timeline) {}

    /** A product that was chosen. */
    record ProductAnswer(UUID id, String name) {}

    /** An answer to one of the five standards. */
    record FindingAnswer(String standard, boolean met, String evidence, Instant at) {}

    /** What another office says about the firm; confirm or refuse it by its identifier. */
    record WordAnswer(
            UUID id,
            String kind,
            String points,
            String source,
            String reference,
            LocalDate assessedOn,
            LocalDate validUntil,
            String status) {}

    /** The application with its firm, need, products, findings, assessments and timeline; amounts in yuan as text. */
    record TeamAnswer(
            UUID id,
            String status,
            LocalDate neededBy,
            String firm,
            String creditCode,
            String regionCode,
            String industry,
            String sizeClass,
            String amount,
            int termMonths,
            String purpose,
            String collateral,
            String collateralValue,
            String note,
            List<ProductAnswer> products,
            List<FindingAnswer> findings,
            List<WordAnswer> assessments,
            List<Timeline.Shown> timeline) {}

    /** The file of a team. */
    ResponseEntity<TeamAnswer> read(Actor actor, ApplicationId id) {
        LoanApplication application =
                applications.findByIdAndTeamId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        Enterprise firm =
                firms.enterprises().findById(application.enterpriseId()).orElseThrow();
        access.note(actor, firm.id(), Consent.Purpose.SHARING_WITH_CHOSEN_BANKS, "SCREENING");
        return ResponseEntity.ok()
                .eTag(EntityTags.of(application.version()))
                .body(new TeamAnswer(
                        id.value(),
                        application.status().name(),
                        application.need().neededBy(),
                        firm.name(),
                        firm.creditCode().value(),
                        firm.regionCode(),
                        firm.industry().name(),
                        firm.sizeClass().name(),
                        application.need().amount().toString(),
                        application.need().termMonths(),
                        application.need().purpose().name(),
                        application.need().security().kind().name(),
                        application.need().security().value().toString(),
                        application.need().note(),
                        products(application),
                        findings(id),
                        words(firm),
                        files.timeline().whole(id)));
    }

    private List<ProductAnswer> products(LoanApplication application) {
        return files.products().findByIdIn(application.products()).stream()
                .map(product -> new ProductAnswer(
                        product.id().value(),
                        formats.either(product.words().nameZh(), product.words().nameEn())))
                .toList();
    }

    private List<FindingAnswer> findings(ApplicationId id) {
        return files.screenings().findByApplicationIdOrderByScreenedAtDesc(id).stream()
                .flatMap(screening -> answers(screening).stream())
                .toList();
    }

    private static List<FindingAnswer> answers(Screening screening) {
        return screening.findings().stream()
                .map(one -> new FindingAnswer(one.standard().name(), one.met(), one.evidence(), screening.screenedAt()))
                .toList();
    }

    private List<WordAnswer> words(Enterprise firm) {
        return firms.assessments().of(firm.id()).stream()
                .map(one -> new WordAnswer(
                        one.id().value(),
                        one.kind(),
                        one.points().toPlainString(),
                        one.source(),
                        one.reference(),
                        one.assessedOn(),
                        one.validUntil(),
                        one.status()))
                .toList();
    }
}
