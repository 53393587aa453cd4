package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Timeline;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.offer.OfferId;
import io.creditbridge.origination.ApplicationAnswer.HandlingAnswer;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.Created;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications over HTTP: draft, send, follow, answer, accept, withdraw. */
@RestController
@Tag(name = "Applications", description = "The owner's side: one need, many banks")
class ApplicationApi {

    private final Applications applications;
    private final ApplicationReading reading;
    private final ApplicationSteps steps;
    private final ApplicationPageModel.OfferComparison comparison;
    private final Timeline timeline;

    ApplicationApi(
            Applications applications,
            ApplicationReading reading,
            ApplicationSteps steps,
            ApplicationPageModel.OfferComparison comparison,
            Timeline timeline) {
        this.applications = applications;
        this.reading = reading;
        this.steps = steps;
        this.comparison = comparison;
        this.timeline = timeline;
    }

    /** An answer to a bank's question. */
    record AnswerRequest(@Nullable String answer) {}

    @Operation(summary = "Begin a draft for a firm, with the products to apply for")
    @PostMapping("/api/v1/enterprises/{id}/applications")
    ResponseEntity<Map<String, String>> begin(
            Actor actor, @PathVariable EnterpriseId id, @RequestBody NeedRequest request) {
        return Created.at("/applications", steps.draft().begin(actor, id, request.form(null)));
    }

    @Operation(summary = "List your applications")
    @GetMapping("/api/v1/applications")
    Page<ApplicationAnswer.Row> list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return reading.own(actor, PageRequest.of(page, size, sort, ApplicationReading.SORTS))
                .map(ApplicationAnswer.Row::of);
    }

    @Operation(summary = "Read an application with the banks' handlings and the offers' all-in cost")
    @GetMapping("/api/v1/applications/{id}")
    ResponseEntity<ApplicationAnswer> read(Actor actor, @PathVariable ApplicationId id) {
        LoanApplication application = own(actor, id);
        List<HandlingView> handlings = reading.handlings(id);
        return ResponseEntity.ok()
                .eTag(EntityTags.of(application.version()))
                .body(ApplicationAnswer.of(
                        application, HandlingAnswer.of(handlings, comparison.of(application.id(), handlings))));
    }

    @Operation(summary = "Change a draft; If-Match names the version read")
    @PutMapping("/api/v1/applications/{id}")
    ResponseEntity<ApplicationAnswer> change(
            Actor actor,
            @PathVariable ApplicationId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody NeedRequest request) {
        steps.draft().change(actor, id, request.form(EntityTags.version(ifMatch)));
        return read(actor, id);
    }

    @Operation(summary = "Send a draft to the work team; If-Match names the version read")
    @PostMapping("/api/v1/applications/{id}/submission")
    ResponseEntity<ApplicationAnswer> submit(
            Actor actor,
            @PathVariable ApplicationId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        steps.submit().submit(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }

    @Operation(summary = "Withdraw an application; whatever runs at banks closes")
    @PostMapping("/api/v1/applications/{id}/withdrawal")
    ResponseEntity<ApplicationAnswer> withdraw(Actor actor, @PathVariable ApplicationId id) {
        steps.withdraw().withdraw(actor, id);
        return read(actor, id);
    }

    @Operation(summary = "Answer a bank's question")
    @PostMapping("/api/v1/applications/{id}/proposals/{proposal}/answer")
    ResponseEntity<ApplicationAnswer> answer(
            Actor actor,
            @PathVariable ApplicationId id,
            @PathVariable ProposalId proposal,
            @RequestBody AnswerRequest request) {
        steps.answer().answer(actor, id, proposal, request.answer());
        return read(actor, id);
    }

    /** The product to take the file to. */
    record MoveRequest(@Nullable String product) {}

    @Operation(summary = "Take the file from a silent or refusing bank to another product")
    @PostMapping("/api/v1/applications/{id}/proposals/{proposal}/move")
    ResponseEntity<ApplicationAnswer> move(
            Actor actor,
            @PathVariable ApplicationId id,
            @PathVariable ProposalId proposal,
            @RequestBody MoveRequest request) {
        steps.move().move(actor, id, proposal, request.product());
        return read(actor, id);
    }

    @Operation(summary = "Accept an offer; the others close")
    @PostMapping("/api/v1/applications/{id}/offers/{offer}/acceptance")
    ResponseEntity<ApplicationAnswer> accept(Actor actor, @PathVariable ApplicationId id, @PathVariable OfferId offer) {
        steps.accept().accept(actor, id, offer);
        return read(actor, id);
    }

    @Operation(summary = "Read an application's timeline, oldest first")
    @GetMapping("/api/v1/applications/{id}/timeline")
    List<Timeline.Shown> timeline(Actor actor, @PathVariable ApplicationId id) {
        return timeline.whole(own(actor, id).id());
    }

    private LoanApplication own(Actor actor, ApplicationId id) {
        return applications.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }
}
