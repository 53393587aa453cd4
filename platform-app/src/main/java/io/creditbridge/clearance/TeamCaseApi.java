package io.creditbridge.clearance;

import io.creditbridge.identity.Actor;
import io.creditbridge.obstacle.CaseId;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work team's cases over HTTP: the same steps as on the page; each names the version read in If-Match. */
@RestController
@Tag(name = "Obstacle cases", description = "The problem list: departments, remedies, clocks, the room of two regions")
class TeamCaseApi {

    private final CaseList list;
    private final CaseReading reading;
    private final CaseSteps steps;

    TeamCaseApi(CaseList list, CaseReading reading, CaseSteps steps) {
        this.list = list;
        this.reading = reading;
        this.steps = steps;
    }

    /** What a step says; each step reads its own fields. */
    record StepBody(
            @Nullable String department,
            @Nullable String measure,
            @Nullable String due,
            @Nullable String otherTeam,
            @Nullable String text,
            @Nullable String outcome,
            @Nullable String collateral,
            @Nullable String collateralValue) {

        CaseForm form(int version) {
            return new CaseForm(
                    department, measure, due, otherTeam, text, outcome, collateral, collateralValue, version);
        }
    }

    @Operation(summary = "List the team's cases: RUNNING, SHARED or ENDED")
    @GetMapping("/api/v1/team/cases")
    Page<CaseList.Row> list(
            Actor actor,
            @RequestParam(defaultValue = "RUNNING") CaseList.Part part,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return list.of(actor, part, PageRequest.of(page, size, sort, CaseList.SORTS));
    }

    @Operation(summary = "Read a case that the team keeps or was asked to help with")
    @GetMapping("/api/v1/team/cases/{id}")
    ResponseEntity<CaseAnswer> read(Actor actor, @PathVariable CaseId id) {
        CaseView view = reading.ofTeam(actor, id);
        return ResponseEntity.ok().eTag(EntityTags.of(view.version())).body(CaseAnswer.of(view));
    }

    @Operation(summary = "Give the case to a department with a measure and a day")
    @PostMapping("/api/v1/team/cases/{id}/assignment")
    ResponseEntity<CaseAnswer> assign(
            Actor actor,
            @PathVariable CaseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody StepBody body) {
        steps.work().assign(actor, id, body.form(EntityTags.version(ifMatch)));
        return read(actor, id);
    }

    @Operation(summary = "The department has begun")
    @PostMapping("/api/v1/team/cases/{id}/start")
    ResponseEntity<CaseAnswer> start(
            Actor actor,
            @PathVariable CaseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        steps.work().start(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }

    @Operation(summary = "Ask another region's work team, with a first message")
    @PostMapping("/api/v1/team/cases/{id}/other-region")
    ResponseEntity<CaseAnswer> askOtherRegion(
            Actor actor,
            @PathVariable CaseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody StepBody body) {
        steps.work().askOtherRegion(actor, id, body.form(EntityTags.version(ifMatch)));
        return read(actor, id);
    }

    @Operation(summary = "Answer as the other region's team and give the case back")
    @PostMapping("/api/v1/team/cases/{id}/answer")
    ResponseEntity<CaseAnswer> answer(
            Actor actor,
            @PathVariable CaseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody StepBody body) {
        steps.work().answerFromOtherRegion(actor, id, body.form(EntityTags.version(ifMatch)));
        return read(actor, id);
    }

    @Operation(summary = "Write in the case's room")
    @PostMapping("/api/v1/team/cases/{id}/messages")
    ResponseEntity<CaseAnswer> write(Actor actor, @PathVariable CaseId id, @RequestBody StepBody body) {
        steps.work().write(actor, id, body.form(-1));
        return read(actor, id);
    }

    @Operation(summary = "The obstacle is removed, with evidence")
    @PostMapping("/api/v1/team/cases/{id}/resolution")
    ResponseEntity<CaseAnswer> resolve(
            Actor actor,
            @PathVariable CaseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody StepBody body) {
        steps.work().resolve(actor, id, body.form(EntityTags.version(ifMatch)));
        return read(actor, id);
    }

    @Operation(summary = "It cannot be mended, with the reason")
    @PostMapping("/api/v1/team/cases/{id}/end")
    ResponseEntity<CaseAnswer> giveUp(
            Actor actor,
            @PathVariable CaseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody StepBody body) {
        steps.work().giveUp(actor, id, body.form(EntityTags.version(ifMatch)));
        return read(actor, id);
    }

    @Operation(summary = "Send the mended file back to the same bank, or to screening; other security may be named")
    @PostMapping("/api/v1/team/cases/{id}/resubmission")
    ResponseEntity<CaseAnswer> resubmit(
            Actor actor,
            @PathVariable CaseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody StepBody body) {
        steps.returning().resubmit(actor, id, body.form(EntityTags.version(ifMatch)));
        return read(actor, id);
    }
}
